import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { root } from '../../build/set-up/place.mjs';
import { createHost } from '../../electron/services/index.ts';
import { expect, test } from './app.ts';
import { answerOpen, answerSave } from './dialogs.ts';

const password = 'Thông đi khắp xóm';

test('the clerk gives the stick a password, keeps the recovery sheet, and another PC opens by the one and by the other', async ({
  start,
  folder,
}) => {
  test.slow();
  const usb = join(folder, 'USB');
  mkdirSync(usb);
  const file = join(usb, 'Sổ của tôi.sobaocao');
  const host = createHost({ seedsFolder: join(root, 'seeds') });
  await host.call('workspaces.create', { file }, 'shell');
  await host.call('workspace.setWho', { who: 'Ngô Thị Thư' }, 'shell');
  host.close();

  const first = await start({ words: [file], stick: usb });
  const code = await setPassword(first.page, first.electron, join(folder, 'Tờ khôi phục.pdf'));
  await first.electron.close();
  const raw = Buffer.concat(readdirSync(usb).map((name) => readFileSync(join(usb, name))));
  expect(raw.includes('SQLite format 3')).toBe(false);

  // Another PC: it asks at the start, takes no wrong password, and opens by the right one.
  const second = await start({ words: [file], stick: usb, pc: 'may-hai' });
  const asked = second.page.getByRole('dialog', { name: 'Sổ có mật khẩu' });
  await asked.getByLabel('Mật khẩu').fill('thong di khap xom');
  await asked.getByRole('button', { name: 'Mở sổ' }).click();
  await expect(asked).toContainText('Mật khẩu không đúng', { timeout: 30_000 });
  await picture(second.page, 'password-wrong');
  await asked.getByLabel('Mật khẩu').fill(password);
  await asked.getByRole('button', { name: 'Mở sổ' }).click();
  await expect(asked).toHaveCount(0, { timeout: 30_000 });
  await expect.poll(() => openFile(second.page)).toBe(file);
  await second.electron.close();

  // A third one, where the password is forgotten: by the code, and then a new password is set.
  const third = await start({ stick: usb, pc: 'may-ba' });
  await answerOpen(third.electron, file);
  await third.page.getByRole('button', { name: 'Mở sổ…' }).click();
  await third.page.getByRole('button', { name: 'Quên mật khẩu?' }).click();
  const forgotten = third.page.getByRole('dialog', { name: 'Quên mật khẩu' });
  const field = forgotten.getByLabel('Mã trên tờ khôi phục');
  const swapped = code.slice(0, 6) + (code[6] === 'B' ? 'C' : 'B') + code.slice(7);
  await field.fill(swapped);
  await expect(forgotten).toContainText('Nhóm thứ 2 gõ chưa đúng');
  await picture(third.page, 'password-forgotten');
  await field.fill(code.toLowerCase());
  await forgotten.getByRole('button', { name: 'Mở bằng mã' }).click();
  const renewed = third.page.getByRole('dialog', { name: 'Đặt mật khẩu mới' });
  await typeTwice(renewed, 'mot hai ba bon nam');
  await renewed.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  const sheet = third.page.getByRole('alertdialog', { name: 'Hãy giữ lại tờ này' });
  await sheet.getByLabel('Tôi đã in').check();
  await sheet.getByRole('button', { name: 'Đóng' }).click();
  await expect.poll(() => openFile(third.page)).toBe(file);
});

async function setPassword(page: Page, electron: ElectronApplication, pdf: string): Promise<string> {
  await page.getByRole('button', { name: 'Sổ và trợ giúp' }).click();
  await page.getByRole('menuitem', { name: 'An toàn dữ liệu…' }).click();
  const safety = page.getByRole('dialog', { name: 'An toàn dữ liệu' });
  await expect(safety).toContainText('ai nhặt được USB đều đọc được sổ');
  await picture(page, 'password-none');
  await safety.getByRole('button', { name: 'Đặt mật khẩu…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đặt mật khẩu cho bản trên USB' });
  await dialog.getByLabel('Mật khẩu mới').fill('1234567');
  await expect(dialog).toContainText('Cần ít nhất 8 ký tự.');
  await dialog.getByLabel('Mật khẩu mới').fill('12345678');
  await expect(dialog).toContainText('Yếu');
  await typeTwice(dialog, password);
  await expect(dialog).toContainText('bộ gõ tiếng Việt đang bật');
  await picture(page, 'password-set');
  await dialog.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  const sheet = page.getByRole('alertdialog', { name: 'Hãy giữ lại tờ này' });
  await expect(sheet).toContainText('Tờ khôi phục', { timeout: 30_000 });
  await expect(sheet.getByRole('button', { name: 'Đóng' })).toBeDisabled();
  await picture(page, 'password-sheet');
  const groups = await sheet.locator('.recovery-code span').allTextContents();
  await answerSave(electron, pdf);
  await sheet.getByRole('button', { name: 'Lưu PDF…' }).click();
  await expect.poll(() => readOrNull(pdf)?.subarray(0, 5).toString(), { timeout: 30_000 }).toBe('%PDF-');
  await expect(sheet.getByLabel('Tôi đã in')).toBeChecked();
  await sheet.getByRole('button', { name: 'Đóng' }).click();
  await expect(safety).toContainText('Đang có mật khẩu');
  return groups.join('-');
}

async function typeTwice(dialog: ReturnType<Page['getByRole']>, text: string): Promise<void> {
  await dialog.getByLabel('Mật khẩu mới').fill(text);
  await dialog.getByLabel('Gõ lại lần nữa').fill(text);
}

async function openFile(page: Page): Promise<string | null> {
  const outcome = await page.evaluate(() => window.bridge.call('workspace.read', {}));
  return outcome.ok ? (outcome.data as { file: string }).file : null;
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env.SBC_PICTURES) await page.screenshot({ path: join(process.env.SBC_PICTURES, `${name}.png`) });
}
