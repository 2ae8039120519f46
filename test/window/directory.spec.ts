import type { Page } from 'playwright/test';
import type {} from '../../renderer/client.ts';
import { expect, test } from './app.ts';

const today = 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long';
const next = 'Sở Khoa học, Công nghệ và Chuyển đổi số';

async function openDirectory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Danh bạ' }).click();
  await expect(page.getByRole('tab', { name: 'Cơ quan' })).toBeVisible();
}

async function rename(page: Page, from: string): Promise<void> {
  await page.getByRole('button', { name: `Việc khác với ${today}` }).click();
  await page.getByRole('menuitem', { name: 'Đổi tên / sáp nhập từ ngày…' }).click();
  await page.getByLabel('Tên mới có hiệu lực từ ngày').fill(from);
  await page.getByLabel('Tên đầy đủ').fill(`${next} tỉnh Vĩnh Long`);
  await page.getByLabel('Tên in ở đầu văn bản').fill(next);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Makes a report of a month and opens it from the list. */
async function openMonth(page: Page, period: string): Promise<void> {
  await page.evaluate((key) => window.bridge.call('reports.create', { kind: 'month', period: key }), period);
  const [year, month] = period.split('-');
  const rows = page.getByRole('region', { name: `Năm ${year}` }).locator('.report-row');
  await rows
    .filter({ has: page.getByText(`Tháng ${Number(month)}`, { exact: true }) })
    .getByRole('button')
    .first()
    .click();
}

const letterhead = (page: Page) => page.getByRole('textbox', { name: 'Nội dung báo cáo' }).locator('.report-agency');
const home = (page: Page) => page.getByTitle('Về danh sách báo cáo').click();

test('after a merger an old report opens under the old name, a new one under the new', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openDirectory(page);
  await rename(page, '2030-10-01');
  await expect(page.locator('.entry').first()).toContainText(`${next} tỉnh Vĩnh Long`);
  await expect(page.locator('.entry').nth(1)).toContainText('01/7/2025 – 30/9/2030');
  await home(page);
  await openMonth(page, '2030-09');
  await expect(letterhead(page).first()).toHaveText('Sở Khoa học và Công nghệ');
  await home(page);
  await openMonth(page, '2030-10');
  await expect(letterhead(page).first()).toContainText('Sở Khoa học, Công nghệ');
  await expect(page.getByText('Hoàng Văn Đ')).toBeVisible();
  await home(page);
  await page.getByRole('region', { name: 'Năm 2017' }).locator('.report-open').click();
  await expect(letterhead(page).first()).toContainText('Sở Thông tin');
});

test('each saving is undone by the message, or by Ctrl+Z; what an issued report uses cannot be deleted', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openDirectory(page);
  const names = page.locator('.entry');
  await rename(page, '2030-10-01');
  await expect(names).toHaveCount(4);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(names).toHaveCount(3);
  await rename(page, '2030-10-01');
  await expect(names).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(names).toHaveCount(3);
  await page.getByRole('button', { name: 'Việc khác với Sở Thông tin và Truyền thông tỉnh Trà Vinh' }).click();
  await page.getByRole('menuitem', { name: 'Xóa tên này' }).click();
  await expect(page.locator('.fui-ToastTitle', { hasText: 'Không xóa được' })).toContainText('đã ban hành');
  await expect(names).toHaveCount(3);
});

test('a second head of the same time is refused in a sentence; with days in order both stand', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openDirectory(page);
  // By keyboard: the tabs answer to the arrow keys.
  await page.getByRole('tab', { name: 'Cơ quan' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thêm người ký' }).first().click();
  await page.getByLabel('Họ và tên').fill('Bùi Văn Giang');
  await page.getByLabel('Từ ngày').fill('2030-01-01');
  await page.getByRole('button', { name: 'Lưu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm người ký' });
  await expect(dialog).toContainText('cùng là người đứng đầu trong một thời gian');
  await dialog.getByLabel('Hình thức ký').selectOption('Ký thừa ủy quyền (TUQ.)');
  await expect(dialog.locator('.signature-sample')).toContainText('TUQ. GIÁM ĐỐC');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  const row = page.locator('.entry', { hasText: 'Bùi Văn Giang' });
  await expect(row).toContainText('từ 01/01/2030');
  await expect(row).toContainText('TUQ. GIÁM ĐỐC – CHÁNH VĂN PHÒNG');
});

test('recipients are put in order by keyboard and by dragging; a group goes into a report in one step', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openDirectory(page);
  await page.getByRole('tab', { name: 'Nơi nhận' }).click();
  await page.getByRole('button', { name: 'Thêm nhóm' }).click();
  await page.getByLabel('Tên nhóm').fill('Các sở');
  const row = (place: number) => page.getByRole('textbox', { name: `Nơi nhận thứ ${place}`, exact: true });
  await row(1).fill('Sở Nội vụ');
  await page.getByRole('button', { name: 'Thêm nơi nhận' }).last().click();
  await page.keyboard.type('Sở Tài chính');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(row(1)).toHaveValue('Sở Tài chính');
  await expect(row(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.entry', { hasText: 'Các sở' })).toContainText('Sở Tài chính; Sở Nội vụ');

  await page.getByRole('button', { name: 'Sửa nơi nhận từ 01/7/2025' }).click();
  const handles = page.locator('.recipient-handle');
  await handles.nth(3).dragTo(handles.nth(0));
  await expect(row(1)).toHaveValue('Sở Tài chính');
  await expect(row(2)).toHaveValue('Bộ Khoa học và Công nghệ');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.locator('.entry', { hasText: 'từ 01/7/2025' })).toContainText('Sở Tài chính; Bộ Khoa học');

  await home(page);
  await openMonth(page, '2030-10');
  const printed = page.getByRole('textbox', { name: 'Nội dung báo cáo' }).locator('.report-recipientsItem');
  await expect(printed.first()).toHaveText('- Sở Tài chính;');
  await printed.first().click();
  await page.getByRole('button', { name: 'Thêm cả nhóm' }).click();
  await page.getByRole('menuitem', { name: /Các sở/ }).click();
  await page.getByRole('button', { name: 'Xong' }).click();
  // Who is there already does not come twice.
  await expect(printed.filter({ hasText: 'Sở Nội vụ' })).toHaveCount(1);
  await expect(printed.filter({ hasText: 'Sở Tài chính' })).toHaveCount(1);
});
