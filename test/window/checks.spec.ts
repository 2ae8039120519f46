import { expect, test } from './app.ts';
import { openOctober, storedText, toOpeningSentence } from './writing.ts';

test('the panel tells what the format has against the report, with its article; one click puts it right and undo takes it back', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  const paper = page.getByRole('textbox', { name: 'Nội dung báo cáo' });
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sở thông tin và truyền thông phục vụ tốt.');
  await page.getByRole('tab', { name: /Kiểm tra/ }).click();
  const card = page
    .getByRole('list', { name: 'Thể thức' })
    .getByRole('listitem')
    .filter({ hasText: 'Sở Thông tin và Truyền thông' });
  await expect(card).toContainText('Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV');
  await card.getByRole('button', { name: 'Sửa' }).click();
  await expect(paper).toContainText('Sở Thông tin và Truyền thông phục vụ tốt.');
  await expect(card).toHaveCount(0);
  await expect.poll(() => storedText(page)).toContain('Sở Thông tin và Truyền thông phục vụ tốt.');
  await page.keyboard.press('Control+z');
  await expect(paper).toContainText('Sở thông tin và truyền thông phục vụ tốt.');
  await expect(card).toHaveCount(1);
});

test('the strict check tells the level 1.1. too, and is still on in the next report', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.getByRole('tab', { name: /Kiểm tra/ }).click();
  const format = page.getByRole('list', { name: 'Thể thức' });
  const unwritten = page.getByRole('list', { name: 'Chưa viết' });
  await expect(unwritten).toBeVisible();
  await expect(format).toHaveCount(0);
  await page.getByRole('switch', { name: /Kiểm tra chặt/ }).click();
  await expect(format.getByRole('listitem').filter({ hasText: '“2.1.” là thông lệ' })).toHaveCount(1);
  await page.getByRole('tab', { name: 'Số liệu' }).click();
  await page.getByRole('tab', { name: /Kiểm tra/ }).click();
  await expect(page.getByRole('switch', { name: /Kiểm tra chặt/ })).toBeChecked();
});

test('an export tells what is open, leads there, and goes on when told to', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await toOpeningSentence(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Câu này xong./.');
  await page.getByRole('button', { name: 'Xuất PDF', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('số liệu chưa có');
  await expect(dialog).toContainText('1 chỗ cần xem lại');
  await expect(dialog.getByRole('button', { name: 'Vẫn xuất' })).toBeEnabled();
  await dialog.getByRole('button', { name: 'Xem kiểm tra' }).click();
  await expect(page.getByRole('list', { name: 'Thể thức' })).toContainText('“./.” chỉ đặt ở cuối báo cáo');
});
