import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/set-up/place.mjs';
import { createHost } from '../../electron/services/index.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { expect, test } from './app.ts';
import { answerOpen, answerSave } from './dialogs.ts';

test('the clerk looks the workspace through and opens a backup as a copy; the workspace itself stays', async ({
  start,
  folder,
}) => {
  const usb = join(folder, 'USB');
  mkdirSync(usb);
  const file = join(usb, 'Sổ của tôi.sobaocao');
  await makeWorkspace(file, {});
  const first = await start({ words: [file], stick: usb });
  await first.page.evaluate(() => window.bridge.call('workspace.setWho', { who: 'Ngô Thị Thư' }));
  await first.electron.close();
  const { page, electron } = await start({ words: [file], stick: usb });
  await page.getByRole('button', { name: 'Sổ và trợ giúp' }).click();
  await page.getByRole('menuitem', { name: 'An toàn dữ liệu…' }).click();
  const dialog = page.getByRole('dialog', { name: 'An toàn dữ liệu' });
  await expect(dialog).toContainText(file);
  await expect(dialog).toContainText('Đã ghi vào USB, rút được.');
  await dialog.getByRole('button', { name: 'Kiểm tra sổ' }).click();
  await expect(dialog.getByText('Sổ nguyên vẹn.')).toBeVisible();
  await dialog.getByRole('switch', { name: 'Máy này không giữ lại gì' }).click();
  await expect(dialog.getByText('Khi đóng sổ, sau khi USB đã có đủ')).toBeVisible();
  await dialog.getByRole('switch', { name: 'Máy này không giữ lại gì' }).click();
  await expect(dialog.getByText('khi đóng sổ ·')).toBeVisible();
  if (process.env.SBC_PICTURES) await page.screenshot({ path: join(process.env.SBC_PICTURES, 'safety.png') });
  const copy = join(folder, 'Bản sao.sobaocao');
  await answerSave(electron, copy);
  await dialog.getByRole('button', { name: /^Mở thành bản sao/ }).click();
  await expect(page.locator('.say-text', { hasText: 'Sổ đang mở vẫn để nguyên.' })).toBeVisible();
  expect(verifyWorkspace(copy)).toEqual({ ok: true, problems: [] });
  await page.getByRole('button', { name: 'Mở bản sao', exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => window.bridge.call('workspace.read', {})))
    .toMatchObject({ ok: true, data: { file: copy, who: 'Ngô Thị Thư' } });
});

test('what still reads of a damaged workspace is saved into a new file, and the damaged one stays as it is', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'Sổ hỏng.sobaocao');
  await makeWorkspace(file, { demo: true });
  const bytes = readFileSync(file);
  bytes.fill(0x39, 40 * 4096, 44 * 4096);
  writeFileSync(file, bytes);
  const { page, electron } = await start();
  await answerOpen(electron, file);
  const out = join(folder, 'Đã cứu.sobaocao');
  await answerSave(electron, out);
  await page.getByRole('button', { name: 'Kiểm tra và cứu sổ…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Sổ có chỗ hỏng:');
  if (process.env.SBC_PICTURES) await page.screenshot({ path: join(process.env.SBC_PICTURES, 'first-aid.png') });
  await dialog.getByRole('button', { name: 'Cứu sang tệp mới…' }).click();
  await expect(dialog).toContainText('Đã cứu được');
  await expect(dialog).toContainText(/\d+ báo cáo/);
  await expect(dialog.getByRole('region', { name: 'Không cứu được' }).getByRole('listitem')).not.toHaveCount(0);
  if (process.env.SBC_PICTURES) await page.screenshot({ path: join(process.env.SBC_PICTURES, 'recovered.png') });
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(verifyWorkspace(out)).toEqual({ ok: true, problems: [] });
  await dialog.getByRole('button', { name: 'Mở sổ đã cứu' }).click();
  await expect
    .poll(() => page.evaluate(() => window.bridge.call('workspace.read', {})))
    .toMatchObject({ ok: true, data: { file: out } });
});

async function makeWorkspace(file: string, how: { demo?: boolean }): Promise<void> {
  const host = createHost({ seedsFolder: join(root, 'seeds') });
  await host.call('workspaces.create', { file, ...how }, 'shell');
  host.close();
}
