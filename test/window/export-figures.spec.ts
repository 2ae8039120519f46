import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { answerSave } from './dialogs.ts';

test('figures of the period, of several periods or of a year are written for Excel or for the reporting system', async ({
  start,
  folder,
}) => {
  const { electron, page } = await start({ demo: true });
  await page.getByRole('button', { name: /Tổng số hộp thư điện tử công vụ/ }).click();
  await page.getByRole('button', { name: 'Xuất…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất số liệu' });
  await expect(dialog.getByRole('radio', { name: 'Một kỳ' })).toBeChecked();
  await expect(dialog.getByLabel('Kỳ', { exact: true })).toHaveValue('2019-9M');
  await dialog.getByRole('radio', { name: 'Từ kỳ đến kỳ' }).check();
  await dialog.getByLabel('Từ kỳ').last().selectOption('Năm 2017');
  await dialog.getByLabel('Đến kỳ').last().selectOption('Quý I/2019');
  await dialog.getByLabel('Dạng bảng').selectOption({ index: 1 });
  await dialog.getByLabel('Loại tệp').selectOption('CSV');
  const file = join(folder, 'so lieu.csv');
  await answerSave(electron, file);
  await dialog.getByRole('button', { name: 'Xuất…' }).click();
  await expect(page.locator('.fui-ToastTitle', { hasText: 'Đã xuất số liệu của 2 kỳ.' })).toBeVisible();
  const lines = readFileSync(file, 'utf8').trim().split('\r\n');
  expect(lines[0]).toBe('Mã kỳ;Mã chỉ tiêu;Chỉ tiêu;Đơn vị tính;Giá trị');
  const codes = [...new Set(lines.slice(1).map((line) => line.split(';')[0]))];
  expect(codes).toEqual(['2017', '20191']);
});
