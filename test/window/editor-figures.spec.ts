import { expect, test } from './app.ts';
import { openFreshLine, paper } from './editor-page.ts';
import { openOctober, storedText } from './writing.ts';

test('a figure entered in the table is seen at once in table, sentence, sheet and passport', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  const cell = paper(page).getByLabel('Số hộp thư cấp mới trong kỳ, kỳ này').first();
  await cell.focus();
  await page.keyboard.type('48');
  await page.keyboard.press('Enter');
  await expect(paper(page).locator('.report-figure', { hasText: '6.890' }).first()).toBeVisible();
  const total = paper(page).getByLabel('Tổng số hộp thư điện tử công vụ, kỳ này').first();
  await expect(total).toHaveValue('6.890');
  await paper(page).locator('.report-figure', { hasText: '6.890' }).first().click();
  const passport = page.getByRole('region', { name: 'Số này từ đâu ra' });
  await expect(passport).toContainText('6.890 hộp thư: từ đâu ra?');
  await expect(passport).toContainText('6.842 + 48');
  await passport.getByRole('button', { name: '48', exact: true }).click();
  await expect(passport).toContainText('48 hộp thư: từ đâu ra?');
  await expect(page.getByRole('button', { name: 'Hoàn tác (Ctrl+Z)' })).toBeDisabled();
});

test('cells are filled as in Excel: Enter, arrows, F2, Escape, Delete, undo, a pasted column', async ({ start }) => {
  const { electron, page } = await start({ demo: true });
  await openOctober(page);
  const first = paper(page).getByLabel('Số điểm phục vụ bưu chính, kỳ này').first();
  const second = paper(page)
    .getByLabel(/điểm bưu điện văn hóa xã, kỳ này/)
    .first();
  await first.focus();
  await page.keyboard.type('114');
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await page.keyboard.type('84');
  await page.keyboard.press('Shift+Enter');
  await expect(first).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(first).toHaveValue('115');
  await page.keyboard.press('Control+z');
  await expect(first).toBeFocused();
  await expect(first).toHaveValue('114');
  await page.keyboard.press('Control+y');
  await expect(first).toHaveValue('115');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await expect(first).toHaveValue('115');
  await electron.evaluate(({ clipboard }) => clipboard.writeText('1.200\n300\n'));
  await page.keyboard.press('Control+v');
  await expect(first).toHaveValue('1.200');
  await expect(second).toHaveValue('300');
  await page.keyboard.press('Delete');
  await expect(first).toHaveValue('');
  await page.keyboard.press('ArrowLeft');
  await expect(first).not.toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(paper(page)).toBeFocused();
});

test('what cannot be read as a number stays as it was typed, with the reason', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  const cell = paper(page).getByLabel('Số điểm phục vụ bưu chính, kỳ này').first();
  await cell.focus();
  await page.keyboard.type('1.5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('có thể hiểu hai cách');
  await expect(cell).toBeFocused();
  await expect(cell).toHaveValue('1.5');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('500');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveValue('1.500');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a computed figure is replaced with a reason, by keyboard alone; it is marked, and the formula comes back', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  const field = (label: string) => paper(page).getByLabel(`${label}, kỳ này`).first();
  await field('Số hộp thư cấp mới trong kỳ').focus();
  await page.keyboard.type('48');
  await page.keyboard.press('Enter');
  const total = field('Tổng số hộp thư điện tử công vụ');
  await expect(total).toHaveValue('6.890');
  await total.focus();
  await page.keyboard.type('6.900');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Thay số tính được' });
  await expect(dialog).toContainText('được tính ra 6.890. Ghi 6.900 thay cho số ấy?');
  await page.keyboard.press('Escape');
  await expect(total).toHaveValue('6.890');
  await expect(total).toBeFocused();
  await page.keyboard.type('6.900');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('Đối chiếu lại máy chủ');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(total).toHaveValue('6.900');
  await expect(total).toBeFocused();
  const passport = page.getByRole('region', { name: 'Số này từ đâu ra' });
  await expect(passport).toContainText('Đã nhập 6.900, trong khi 6.842 + 48 = 6.890.');
  await expect(passport).toContainText('Lý do: Đối chiếu lại máy chủ');
  await page.keyboard.press('Control+z');
  await expect(total).toHaveValue('6.890');
  await page.keyboard.press('Control+y');
  await expect(passport).toContainText('Lý do: Đối chiếu lại máy chủ');
  await passport.getByRole('button', { name: 'Sửa lý do…' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Theo biên bản đối chiếu');
  await page.keyboard.press('Enter');
  await expect(passport).toContainText('Lý do: Theo biên bản đối chiếu');
  await passport.getByRole('button', { name: 'Trở về công thức' }).click();
  await expect(total).toHaveValue('6.890');
});

test('a figure is called by # in the text, and its measure and unit are chosen on its card', async ({ start }) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await page.keyboard.type('Đến nay có #tong so hop thu');
  await expect(page.getByRole('listbox', { name: 'Chỉ tiêu' }).getByRole('option').first()).toContainText(
    'Tổng số hộp thư điện tử công vụ',
  );
  await page.keyboard.press('Enter');
  await expect(line.locator('.report-figure')).toHaveText(/………/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const passport = page.getByRole('region', { name: 'Số này từ đâu ra' });
  await passport.getByLabel('Trong câu này').selectOption('Kỳ trước');
  await expect(line.locator('.report-figure')).toHaveText(/6\.842/);
  await passport.getByLabel('Kèm đơn vị').check();
  await expect(line.locator('.report-figure')).toHaveText(/6\.842 hộp thư/);
  await expect.poll(() => storedText(page)).toContain('"measure":"previous","unit":true');
  await passport.getByLabel('Dưới 10 thêm số 0 (03)').uncheck();
  await expect.poll(() => storedText(page)).toContain('"form":"cell"');
});

test('a table is put in, changed and taken away; recipients are put in order', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openFreshLine(page);
  await page.getByRole('button', { name: 'Bảng chỉ tiêu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên bảng').fill('Bảng của tôi');
  await dialog.getByLabel('Tìm chỉ tiêu').fill('hop thu');
  await dialog.getByLabel('Tổng số hộp thư điện tử công vụ').check();
  await dialog.getByLabel('Số hộp thư cấp mới trong kỳ').check();
  await dialog.getByRole('button', { name: 'Đưa “Số hộp thư cấp mới trong kỳ” lên' }).click();
  await dialog.getByRole('button', { name: 'Chèn bảng' }).click();
  const table = paper(page).locator('.report-table', { hasText: 'Bảng của tôi' });
  await expect(table.locator('tbody tr').first()).toContainText('Số hộp thư cấp mới trong kỳ');
  await table.hover();
  await table.getByRole('button', { name: 'Sửa bảng…' }).click();
  await dialog.getByLabel('Kế hoạch năm 2019').check();
  await dialog.getByRole('button', { name: 'Xong' }).click();
  await expect(table.locator('th', { hasText: 'Kế hoạch' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(table.locator('th', { hasText: 'Kế hoạch' })).toHaveCount(0);

  await paper(page).locator('.report-recipients').click();
  await dialog.getByRole('button', { name: 'Thêm nơi nhận' }).click();
  await page.keyboard.type('Ban biên tập cổng thông tin;');
  await dialog.getByRole('button', { name: 'Xong' }).click();
  await expect(paper(page).locator('.report-recipients')).toContainText('- Ban biên tập cổng thông tin;');
  await expect(paper(page).locator('.report-recipientsItem').last()).toContainText('- Lưu: VT');
});

test('the checks tell what contradicts, and lead to it', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  const field = (label: RegExp) => paper(page).getByLabel(label).first();
  for (const [label, value] of [
    [/^Tổng số văn bản đi trong kỳ, kỳ này/, '100'],
    [/^Số văn bản ký số, kỳ này/, '200'],
  ] as const) {
    await field(label).focus();
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  }
  const tab = page.getByRole('tab', { name: /Kiểm tra/ });
  await expect(tab).toContainText('1');
  await tab.click();
  const card = page.getByRole('list', { name: 'Số liệu' }).getByRole('listitem').first();
  await expect(card).toContainText('200');
  await card.getByRole('button', { name: 'Đến chỗ này' }).click();
  await expect(page.locator('.outline [aria-current]')).not.toHaveText('Phần đầu');
});
