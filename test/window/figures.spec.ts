import type { Locator, Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { paper } from './editor-page.ts';
import { openOctober } from './writing.ts';

function cell(page: Page, indicator: string, column: string): Locator {
  return page.locator(`[data-row="${indicator}"] [data-column="${column}"]`);
}

test('the wide sheet is worked in as in Excel: keys, ranges, filling, pasting, reasons and an undo of its own', async ({
  start,
}) => {
  const { electron, page } = await start({ demo: true });
  await openOctober(page);
  await page.getByRole('button', { name: 'Bảng lớn' }).click();
  await expect(page.getByRole('grid', { name: 'Số liệu Tháng 10/2019' })).toBeVisible();

  await cell(page, 'mail.cap_moi', 'value').click();
  await page.keyboard.type('48');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'mail.tong', 'value')).toHaveText('6.890');
  await expect(cell(page, 'mail.tong', 'change')).toHaveText('+0,7%');
  await cell(page, 'mail.tong', 'value').click();
  await expect(page.locator('.formula-bar')).toContainText('= 6.842 + 48');

  // A computed figure asks why it is to be replaced.
  await page.keyboard.type('6.900');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('được tính ra 6.890. Ghi 6.900 thay cho số ấy?');
  await dialog.getByLabel('Lý do').fill('Đối chiếu lại máy chủ');
  await dialog.getByRole('button', { name: 'Ghi số này' }).click();
  await expect(cell(page, 'mail.tong', 'value')).toHaveText('6.900');
  await expect(page.locator('.formula-bar')).toContainText('Đối chiếu lại máy chủ');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'mail.tong', 'value')).toHaveText('6.890');

  // Numbers whose writing is in doubt are asked about in one dialog.
  await electron.evaluate(({ clipboard }) => clipboard.writeText('1,457\n940\n'));
  await cell(page, 'cts.to_chuc', 'value').click();
  await page.keyboard.press('Control+v');
  await dialog.getByRole('radio', { name: /Lối Anh/ }).check();
  await dialog.getByRole('button', { name: 'Dán 2 số' }).click();
  await expect(cell(page, 'cts.to_chuc', 'value')).toHaveText('1.457');
  await expect(cell(page, 'cts.tong', 'value')).toHaveText('2.397');
  await cell(page, 'cts.to_chuc', 'value').click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.locator('.status-bar')).toContainText('Tổng: 2.397');
  await page.keyboard.press('Control+d');
  await expect(cell(page, 'cts.ca_nhan', 'value')).toHaveText('1.457');
  await page.keyboard.press('Control+c');
  expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('1.457\n1.457');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'cts.ca_nhan', 'value')).toHaveText('940');

  await cell(page, 'mail.cap_moi', 'plan').click();
  await page.keyboard.type('200');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'mail.cap_moi', 'ofPlan')).toHaveText('62,5%');

  await page.getByRole('button', { name: 'Cột' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Cùng kỳ 2018' }).click();
  await page.keyboard.press('Escape');
  await expect(cell(page, 'mail.cap_moi', 'sameLastYear')).toHaveCount(0);
  await page.getByRole('button', { name: 'Thư điện tử', exact: false }).click();
  await expect(cell(page, 'mail.cap_moi', 'value')).toHaveCount(0);

  // The text of the report has its own undo, and follows the figures.
  await page.getByRole('button', { name: 'Về báo cáo' }).click();
  await expect(paper(page).locator('.report-phrase', { hasText: '6.890' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hoàn tác (Ctrl+Z)' })).toBeDisabled();
});

test('a click on a figure leads to how it went over time, where every period can be corrected', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  const bound = paper(page).locator('.report-figure').first();
  await bound.scrollIntoViewIfNeeded();
  await bound.click();
  await page.getByRole('button', { name: 'Diễn biến' }).click();
  await expect(page.getByRole('grid', { name: 'Diễn biến số liệu' })).toBeVisible();
  await page.getByLabel('Bao nhiêu kỳ').selectOption('all');
  const first = cell(page, 'mail.tong', '2019-9M');
  await expect(first).toHaveText('6.842');
  await first.click();
  await expect(page.getByRole('img', { name: 'Biểu đồ: Tổng số hộp thư điện tử công vụ' })).toBeVisible();
  await page.keyboard.type('6.800');
  await page.keyboard.press('Enter');
  await expect(first).toHaveText('6.800');
  await page.keyboard.press('Control+z');
  await expect(first).toHaveText('6.842');
  await page.getByRole('button', { name: 'Về báo cáo' }).click();
  await expect(paper(page)).toBeVisible();
});
