import { expect, test } from './app.ts';
import { openFreshLine } from './editor-page.ts';
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

test('F8 goes from finding to finding and marks the words; a typed number gives way to the figure by one click', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await page.keyboard.type('Tổng số hộp thư điện tử công vụ là 6.980 hộp thư.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kết quả tháng 9/2019 tốt.');
  await page.evaluate(async () => {
    await window.bridge.call('values.set', { entries: [{ indicator: 'mail.tong', period: '2019-10', value: '6890' }] });
  });
  await page.getByRole('tab', { name: /Kiểm tra/ }).click();
  const cards = page.getByRole('list', { name: 'Số liệu' }).getByRole('listitem');
  const wrong = cards.filter({ hasText: '“6.980” gõ tay' });
  await expect(wrong).toHaveCount(1);
  await expect(cards.filter({ hasText: '“tháng 9/2019” trong báo cáo' })).toHaveCount(1);
  await page.keyboard.press('F8');
  await expect(wrong).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('6.980');
  await page.keyboard.press('F8');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('tháng 9/2019');
  await page.keyboard.press('Shift+F8');
  await expect(wrong).toHaveAttribute('aria-current', 'true');
  await wrong.getByRole('button', { name: 'Sửa' }).click();
  await expect(wrong).toHaveCount(0);
  await expect(line).toContainText('là 6.890 hộp thư');
  await expect.poll(() => storedText(page)).toContain('"indicator":"mail.tong"');
});

test('what is left as it is goes below with its reason and can be told again; a value leads to where it comes from', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.evaluate(async () => {
    const values = { 'dvc.dich_vu': '4177', 'dvc.muc3.dich_vu': '691', 'dvc.muc4.dich_vu': '3379' };
    const entries = Object.entries(values).map(([indicator, value]) => ({ indicator, period: '2019-10', value }));
    await window.bridge.call('values.set', { entries });
  });
  await page.getByRole('tab', { name: /Kiểm tra/ }).click();
  const cards = page.getByRole('list', { name: 'Số liệu' }).getByRole('listitem');
  const total = cards.filter({ hasText: '691 + 3.379 = 4.070' });
  await total.getByRole('button', { name: '3.379' }).click();
  await expect(page.getByRole('region', { name: 'Số này từ đâu ra' })).toContainText('3.379 dịch vụ: từ đâu ra?');
  await total.getByRole('button', { name: 'Giữ nguyên…' }).click();
  await page.keyboard.type('Đã đối chiếu');
  await page.keyboard.press('Enter');
  await expect(total).toHaveCount(0);
  await page.getByText('Đã xem, giữ nguyên').click();
  const kept = page.getByRole('list', { name: 'Đã xem, giữ nguyên' });
  await expect(kept).toContainText('“Đã đối chiếu” · Lê Thị Mẫu');
  await kept.getByRole('button', { name: 'Báo lại' }).click();
  await expect(total).toHaveCount(1);
});

test('a rule of the figure checker is switched off for the workspace', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openFreshLine(page);
  await page.keyboard.type('Kết quả tháng 9/2019 tốt.');
  await page.getByRole('tab', { name: /Kiểm tra/ }).click();
  const card = page.getByRole('listitem').filter({ hasText: '“tháng 9/2019” trong báo cáo' });
  await expect(card).toHaveCount(1);
  await page.getByRole('button', { name: 'Quy tắc soát số…' }).click();
  await page.getByRole('dialog').getByRole('switch', { name: 'Kỳ không khớp' }).click();
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(card).toHaveCount(0);
});
