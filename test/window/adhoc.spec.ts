import { expect, test } from './app.ts';

test('an ad hoc report is made for any dates, filled and compared like the others', async ({ start }) => {
  const { page } = await start({ demo: true });
  await page.getByRole('button', { name: 'Báo cáo mới' }).click();
  const dialog = page.getByRole('dialog', { name: 'Báo cáo mới' });
  await dialog.getByLabel('Loại báo cáo').selectOption('Báo cáo đột xuất');
  await dialog.getByLabel('Từ ngày').fill('2019-09-20');
  await dialog.getByLabel('Đến ngày').fill('2019-09-15');
  await expect(dialog).toContainText('Ngày cuối phải từ ngày đầu trở đi.');
  await expect(dialog.getByRole('button', { name: 'Lập báo cáo' })).toBeDisabled();
  await dialog.getByLabel('Từ ngày').fill('2019-09-15');
  await dialog.getByLabel('Đến ngày').fill('2019-10-20');
  await expect(dialog).toContainText('Số liệu từ 15/9/2019 đến 20/10/2019 · Hạn gửi theo văn bản yêu cầu');
  await dialog.getByRole('button', { name: 'Lập báo cáo' }).click();

  const paper = page.getByRole('textbox', { name: 'Nội dung báo cáo' });
  await expect(paper).toContainText('Tình hình, kết quả công tác từ ngày 15/9/2019 đến ngày 20/10/2019');
  await expect(page.getByRole('region', { name: 'Kỳ này' })).toContainText('Hạn gửi: theo văn bản yêu cầu');
  await paper.getByLabel('Số hồ sơ giải quyết, kỳ này').focus();
  await page.keyboard.type('15.000');
  await page.keyboard.press('Enter');
  await expect(paper).toContainText('đã giải quyết 15.000 hồ sơ');
  // 117.716 in the nine months before, 15.000 since.
  await expect(paper.locator('[data-cell="dvc.giai_quyet"][data-column="yearToDate"]')).toHaveText('132.716');

  await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
  const row = page.locator('.report-row', { hasText: '15/9/2019 – 20/10/2019' });
  await expect(row).toContainText('đang soạn');
  await page.getByLabel('Tìm báo cáo').fill('dot xuat');
  await expect(page.locator('.report-row')).toHaveCount(1);
});
