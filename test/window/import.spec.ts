import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { xlsxFile } from '../services/xlsx-file.ts';
import { expect, test } from './app.ts';
import { answerOpen } from './dialogs.ts';

const clerks = xlsxFile(
  [
    ['SỐ LIỆU THÁNG 10 NĂM 2019'],
    ['STT', 'Nội dung', 'ĐVT', 'Tháng 10'],
    ['1', 'Tổng số văn bản đi trong kỳ', 'văn bản', 13363],
    ['2', 'Hộp thư cấp mới', 'hộp thư', '1.5'],
    ['3', 'Máy in đã mua', 'cái', 7],
  ],
  { merges: ['A1:D1'] },
);

const figure = (page: Page, indicator: string) =>
  page.evaluate(
    (id) => window.bridge.call('values.read', { period: '2019-10', indicators: [id] }),
    indicator,
  ) as Promise<{ data: { rows: { entered: string | null }[] } }>;
const entered = async (page: Page, indicator: string) => (await figure(page, indicator)).data.rows[0]?.entered;

test('a clerk’s sheet is looked at, its doubt answered, set, and taken back in one step', async ({ start, folder }) => {
  const { electron, page } = await start({ demo: true });
  const file = join(folder, 'tháng 10.xlsx');
  writeFileSync(file, clerks);
  await answerOpen(electron, file);
  await page.getByRole('button', { name: 'Sổ và trợ giúp' }).click();
  await page.getByRole('menuitem', { name: 'Nhập số liệu…', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('tab', { name: 'Cần xem (1)' })).toBeVisible();
  await expect(dialog.getByLabel('Cột D là')).toContainText('Tháng 10/2019');
  await dialog.getByRole('button', { name: '15', exact: true }).click();
  await dialog.getByRole('tab', { name: 'Không nhập (1)' }).click();
  await dialog.getByRole('button', { name: 'Chọn chỉ tiêu của dòng 5' }).click();
  await dialog.getByRole('combobox', { name: 'Chỉ tiêu của dòng 5' }).click();
  await page.keyboard.type('so cuoc hop');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Nhập 3 số' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Đã nhập 3 số' })).toBeVisible();
  expect(await entered(page, 'mail.cap_moi')).toBe('15');
  expect(await entered(page, 'hop.so_cuoc')).toBe('7');
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  await expect(page.locator('.fui-ToastTitle')).toContainText('3 số trở lại như trước');
  expect(await entered(page, 'mail.cap_moi')).toBeNull();
});

test('a sheet that is dropped on the window is looked at too; one that is none is refused in a sentence', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await expect(page.getByRole('button', { name: 'Báo cáo mới' })).toBeEnabled();
  const drop = (name: string, base64: string) =>
    page.evaluate(
      ({ as, content }) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], as));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      { as: name, content: base64 },
    );
  await drop('cũ.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]).toString('base64'));
  await expect(page.locator('.fui-ToastTitle')).toContainText('bảng tính kiểu cũ (.xls)');
  await drop('tháng 10.xlsx', clerks.toString('base64'));
  await expect(page.getByRole('dialog')).toContainText('Nhập số liệu từ “tháng 10.xlsx”');
  await page.getByRole('button', { name: 'Thôi' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
