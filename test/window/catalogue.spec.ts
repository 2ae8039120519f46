import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';

async function openGroup(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Chỉ tiêu', exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Chooses an indicator by a few letters without diacritics, by keyboard alone. */
async function pick(page: Page, box: string, letters: string): Promise<void> {
  await page.getByRole('combobox', { name: box }).click();
  await page.keyboard.type(letters);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('a new indicator with a relation in words is in the list; a circle is refused in a sentence', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openGroup(page, 'Thư điện tử');
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm chỉ tiêu' });
  await dialog.getByLabel('Tên chỉ tiêu').fill('Số hộp thư bị khóa');
  await dialog.getByLabel('Đơn vị tính').fill('hộp thư');
  await pick(page, 'Không lớn hơn', 'tong so hop thu');
  await expect(dialog.locator('output')).toHaveText('Số hộp thư bị khóa ≤ Tổng số hộp thư điện tử công vụ');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  const row = page.locator('.entry', { hasText: 'Số hộp thư bị khóa' });
  await expect(row).toContainText('≤ Tổng số hộp thư điện tử công vụ');

  await page.getByRole('button', { name: 'Sửa Số hộp thư cấp mới trong kỳ' }).click();
  await pick(page, 'Là tổng của', 'tong so hop thu');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('dialog')).toContainText('Quan hệ đi vòng tròn: “Tổng số hộp thư điện tử công vụ” →');
});

test('indicators are put in order by dragging and by keyboard, retired, and all of it is undone', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openGroup(page, 'Đơn thư');
  const names = page.locator('.indicator-name');
  const before = await names.allTextContents();
  const handles = page.locator('.recipient-handle');
  await handles.nth(2).dragTo(handles.nth(0));
  await expect(names.first()).toHaveText(before[2] ?? '');
  await handles.nth(0).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(names.nth(1)).toHaveText(before[2] ?? '');
  await expect(handles.nth(1)).toBeFocused();
  await page.getByRole('button', { name: `Việc khác với ${before[0]}` }).click();
  await page.getByRole('menuitem', { name: 'Thôi dùng từ ngày…' }).click();
  await page.getByLabel('Từ ngày').fill('2026-01-01');
  await page.getByRole('button', { name: 'Thôi dùng', exact: true }).click();
  await expect(names.first()).toContainText('thôi dùng từ 01/01/2026');
  await page.getByRole('main').click({ position: { x: 5, y: 400 } });
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(300);
  }
  await expect(names).toHaveText(before);
});
