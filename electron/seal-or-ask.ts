import { type BrowserWindow, dialog } from 'electron';
import type { Safety, ShellNews } from '../shared/api.ts';
import type { ServiceLink } from './transport/link.ts';

/** Leaves the open workspace, to close the window or to open another one. */
export interface Leaving {
  /** Writes what is not yet on the stick, which the window shows where it takes long; where that cannot be, asks in a sentence. True = go on. */
  mayLeave(): Promise<boolean>;
  /** The clerk does not wait: goes without, or stays. */
  answer(go: boolean): void;
}

/** Nobody need be told of so short a wait, in milliseconds. */
const short = 500;

export function createLeaving(parts: {
  window: () => BrowserWindow;
  link: ServiceLink;
  tell: (news: ShellNews) => void;
}): Leaving {
  const { window, link, tell } = parts;
  let answered: ((go: boolean) => void) | undefined;

  const ask = async (method: 'safety.read' | 'safety.seal'): Promise<Safety | null> => {
    const outcome = await link.call('window', method, {});
    return outcome.ok ? (outcome.data as Safety) : null;
  };
  const sealed = async (): Promise<Safety | null | boolean> => {
    const timer = setTimeout(() => tell({ type: 'leaving.waits' }), short);
    const impatient = new Promise<boolean>((resolve) => {
      answered = resolve;
    });
    try {
      return await Promise.race([ask('safety.seal'), impatient]);
    } finally {
      clearTimeout(timer);
      answered = undefined;
      tell({ type: 'leaving.ended' });
    }
  };
  return {
    async mayLeave() {
      if ((await ask('safety.read'))?.complete ?? true) return true;
      const end = await sealed();
      if (typeof end === 'boolean') return end;
      if (!end || end.complete) return true;
      return askWhether(window(), end);
    },
    answer: (go) => answered?.(go),
  };
}

async function askWhether(window: BrowserWindow, { message, leavesNothing }: Safety): Promise<boolean> {
  const stays = leavesNothing
    ? 'chúng nằm tạm ở máy này cho đến khi cắm USB và mở lại sổ ở đây, rồi mới được xóa khỏi máy.'
    : 'chúng được giữ trên máy này và sẽ được ghi khi mở lại sổ ở máy này.';
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Sổ Báo Cáo',
    message: 'Những thay đổi sau cùng chưa có trên USB.',
    detail: `${message}\n\nNếu vẫn đóng, ${stays}`,
    buttons: ['Ở lại', 'Vẫn đóng'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
