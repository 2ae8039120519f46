import type { Locator, Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { openOctober } from './writing.ts';

const card = (page: Page): Locator => page.getByRole('region', { name: 'Số này từ đâu ra' });
const cell = (page: Page, indicator: string, column: string): Locator =>
  page.locator(`[data-row="${indicator}"] [data-column="${column}"]`);

test('a click on a cell of the wide sheet shows where its figure comes from; each figure that it names leads to its own card, and back', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.getByRole('button', { name: 'Bảng lớn' }).click();
  await cell(page, 'mail.cap_moi', 'value').click();
  await page.keyboard.type('48');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'mail.tong', 'value')).toHaveText('6.890');
  await cell(page, 'mail.tong', 'value').click();
  await expect(card(page)).toContainText('6.890 hộp thư: từ đâu ra?');
  await expect(card(page)).toContainText('6.842 + 48');

  await card(page).getByRole('button', { name: '48', exact: true }).click();
  await expect(card(page)).toContainText('48 hộp thư: từ đâu ra?');
  await expect(card(page)).toContainText('Nhập trên bảng');
  await card(page).getByRole('button', { name: 'Về số trước đó' }).click();
  await card(page).getByRole('button', { name: '6.842, 9 tháng đầu năm 2019' }).click();
  await expect(card(page)).toContainText('Tổng số hộp thư điện tử công vụ, 9 tháng đầu năm 2019');
  await card(page).getByText('Số của 2 kỳ trước đó').click();
  await expect(card(page)).toContainText('Quý I/2019: 6.339');
  await card(page).getByRole('button', { name: '6.339' }).click();
  await expect(card(page)).toContainText('6.339 hộp thư: từ đâu ra?');
  await card(page).getByRole('button', { name: 'Về số trước đó' }).click();
  await card(page).getByRole('button', { name: 'Đến ô này' }).click();
  await expect(page.getByRole('grid', { name: 'Số liệu 9 tháng đầu năm 2019' })).toBeVisible();
  await expect(card(page).getByRole('button', { name: 'Về số trước đó' })).toHaveCount(0);

  // A cell that is only read says what is missing, and the card is put away and called by keys.
  await cell(page, 'mail.cap_moi', 'sameLastYear').click();
  await expect(card(page)).toContainText('Chưa có số liệu cùng kỳ: 9 tháng đầu năm 2018.');
  await page.keyboard.press('Shift+F2');
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('Shift+F2');
  await expect(card(page)).toBeVisible();
  await expect(page.locator('.sheet-input')).toBeFocused();

  // What adds up is drawn beside the plan as the year goes on.
  await cell(page, 'mail.cap_moi', 'plan').click();
  await page.keyboard.type('200');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'mail.cap_moi', 'ofPlan')).toHaveText('38,5%');
  await cell(page, 'mail.cap_moi', 'value').click();
  await card(page).getByRole('button', { name: 'Diễn biến' }).click();
  await cell(page, 'mail.cap_moi', '2019-10').click();
  await expect(page.getByRole('img', { name: 'Biểu đồ: Số hộp thư cấp mới trong kỳ, lũy kế' })).toBeVisible();
  await expect(card(page)).toContainText('48 hộp thư: từ đâu ra?');
  await expect(page.getByRole('img', { name: 'Biểu đồ: Số hộp thư cấp mới trong kỳ', exact: true })).toBeVisible();
});

test('a computed figure is replaced on its card with a reason, which can be changed, and the formula comes back', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.getByRole('button', { name: 'Bảng lớn' }).click();
  await cell(page, 'mail.cap_moi', 'value').click();
  await page.keyboard.type('48');
  await page.keyboard.press('Enter');
  await cell(page, 'mail.tong', 'value').click();
  await card(page).getByRole('button', { name: 'Thay bằng số khác…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số ghi thay').fill('12,3,4');
  await expect(dialog.getByRole('button', { name: 'Ghi số này' })).toBeDisabled();
  await dialog.getByLabel('Số ghi thay').fill('6.900');
  await dialog.getByLabel('Lý do').fill('Đối chiếu lại máy chủ');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'mail.tong', 'value')).toHaveText('6.900');
  await expect(cell(page, 'mail.tong', 'value')).toHaveAttribute('data-tone', 'overridden');
  await expect(card(page)).toContainText('Đã nhập 6.900, trong khi 6.842 + 48 = 6.890.');
  await card(page).getByRole('button', { name: 'Sửa lý do…' }).click();
  await expect(dialog.getByLabel('Lý do')).toHaveValue('Đối chiếu lại máy chủ');
  await dialog.getByLabel('Lý do').fill('Theo biên bản ngày 14/10');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Lý do: Theo biên bản ngày 14/10');
  await card(page).getByRole('button', { name: 'Trở về công thức' }).click();
  await expect(cell(page, 'mail.tong', 'value')).toHaveText('6.890');
  await expect(card(page)).toContainText('Đã nhập 3 lần');

  // Filling down over computed figures asks as well.
  await cell(page, 'cts.thu_hoi', 'value').click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'cts.thu_hoi', 'value')).toHaveText('5');
  await page.keyboard.press('Control+d');
  await expect(dialog).toContainText('Ghi 5 thay cho số ấy?');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'mail.tong', 'value')).toHaveText('6.890');
  await expect(dialog).toHaveCount(0);
});

test('figures of a table, of a sentence, of a finding and of the first screen each show where they come from', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  // The notable figures of the first screen lead to chart and card.
  await page.getByRole('button', { name: /Tổng số hộp thư điện tử công vụ/ }).click();
  await expect(card(page)).toContainText('6.842 hộp thư: từ đâu ra?');
  await expect(page.getByRole('img', { name: 'Biểu đồ: Tổng số hộp thư điện tử công vụ' })).toBeVisible();
  await page.getByRole('button', { name: 'Về danh sách' }).click();
  await page.getByRole('button', { name: 'Xem số' }).first().click();
  await expect(card(page)).toContainText('443 đơn vị: từ đâu ra?');
  await expect(card(page)).toContainText('96 + 308 + 106 = 510');
  await card(page).getByRole('button', { name: '308' }).click();
  await expect(card(page)).toContainText('308 đơn vị: từ đâu ra?');
  await page.getByRole('button', { name: 'Về danh sách' }).click();

  // An issued report: its table, its sentences, its findings.
  await page
    .getByRole('button', { name: /9 tháng đầu năm/ })
    .first()
    .click();
  const paper = page.locator('.paper');
  await paper.locator('[data-cell="mail.tong"][data-column="value"]').first().click();
  await expect(card(page)).toContainText('6.842 hộp thư: từ đâu ra?');
  await paper.locator('.report-figure', { hasText: '1.313' }).first().click();
  await expect(card(page)).toContainText('1.313 chứng thư: từ đâu ra?');
  await expect(card(page).getByRole('button', { name: 'Thay bằng số khác…' })).toHaveCount(0);
  await page.getByRole('tab', { name: /Kiểm tra/ }).click();
  const values = page.getByRole('list', { name: 'Các số' }).first();
  await values.getByRole('button', { name: '308' }).click();
  await expect(card(page)).toContainText('308 đơn vị: từ đâu ra?');

  // With the panel put away a click on a figure of a sentence brings it back.
  await page.getByRole('button', { name: 'Số liệu', exact: true }).click();
  await expect(card(page)).toHaveCount(0);
  await paper.locator('.report-figure', { hasText: '1.313' }).first().click();
  await expect(card(page)).toContainText('1.313 chứng thư: từ đâu ra?');
  await card(page).getByRole('button', { name: 'Diễn biến' }).click();
  await expect(page.getByRole('img', { name: 'Biểu đồ: Tổng số chứng thư số đang hoạt động' })).toBeVisible();
});
