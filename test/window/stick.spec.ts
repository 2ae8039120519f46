import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/set-up/place.mjs';
import { createHost } from '../../electron/services/index.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { expect, test } from './app.ts';

test('the lamp says when the stick may be pulled, and that work goes on while it is out', async ({ start, folder }) => {
  const usb = join(folder, 'USB');
  mkdirSync(usb);
  const file = join(usb, 'Sổ của tôi.sobaocao');
  const host = createHost({ seedsFolder: join(root, 'seeds') });
  await host.call('workspaces.create', { file, demo: true }, 'shell');
  host.close();
  const { page, electron } = await start({ words: [file], stick: usb });
  const lamp = page.locator('.stick-lamp');
  const write = (who: string) => page.evaluate((name) => window.bridge.call('workspace.setWho', { who: name }), who);
  await expect(lamp).toHaveText('Đã ghi vào USB, rút được.');
  await write('Ngô Thị Thư');
  await expect(lamp).toHaveText(/^(Sắp|Đang) ghi vào USB/);
  await expect(lamp).toHaveText('Đã ghi vào USB, rút được.', { timeout: 15_000 });
  if (process.env.SBC_PICTURES) await page.screenshot({ path: join(process.env.SBC_PICTURES, 'lamp-sealed.png') });
  renameSync(usb, `${usb}.out`);
  await expect(lamp).toHaveText('Đã ghi đủ vào USB; USB đã rút.');
  await write('Trần Văn Bình');
  await expect(lamp).toHaveText('USB đã rút: vẫn làm việc bình thường, sẽ ghi khi cắm lại.');
  if (process.env.SBC_PICTURES) await page.screenshot({ path: join(process.env.SBC_PICTURES, 'lamp-out.png') });
  // Leaving now asks; the clerk stays and puts the stick back.
  await electron.evaluate(({ dialog }) => {
    dialog.showMessageBox = (...words: unknown[]) => {
      (globalThis as { asked?: unknown }).asked = words.at(-1);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect
    .poll(() => electron.evaluate(() => (globalThis as { asked?: { message: string } }).asked?.message))
    .toBe('Những thay đổi sau cùng chưa có trên USB.');
  renameSync(`${usb}.out`, usb);
  await expect(lamp).toHaveText('Đã ghi vào USB, rút được.', { timeout: 15_000 });
  await electron.close();
  expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
  const reader = createHost({ seedsFolder: join(root, 'seeds') });
  await reader.call('workspaces.open', { file }, 'shell');
  const read = await reader.call('workspace.read', {}, 'shell');
  reader.close();
  expect(read).toMatchObject({ ok: true, data: { who: 'Trần Văn Bình' } });
});

test('a workspace on this PC has no lamp', async ({ start }) => {
  const { page } = await start({ demo: true });
  await expect(page.getByText('Mở sổ khác…').or(page.locator('.status-bar'))).toBeVisible();
  await expect(page.locator('.stick-lamp')).toHaveCount(0);
});
