import { type BrowserWindow, dialog } from 'electron';
import type { Safety } from '../shared/api.ts';
import type { ServiceLink } from './transport/link.ts';

/** Before leaving, writes what is not yet on the stick; where that cannot be, asks in a sentence. True = go on. */
export async function sealOrAsk(window: BrowserWindow, link: ServiceLink): Promise<boolean> {
  const ask = async (method: 'safety.read' | 'safety.seal'): Promise<Safety | null> => {
    const outcome = await link.call('window', method, {});
    return outcome.ok ? (outcome.data as Safety) : null;
  };
  if ((await ask('safety.read'))?.complete ?? true) return true;
  const safety = await ask('safety.seal');
  if (!safety || safety.complete) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Sổ Báo Cáo',
    message: 'Những thay đổi sau cùng chưa có trên USB.',
    detail: `${safety.message}\n\nNếu vẫn đóng, chúng được giữ trên máy này và sẽ được ghi vào USB khi mở lại sổ ở máy này.`,
    buttons: ['Ở lại', 'Vẫn đóng'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
