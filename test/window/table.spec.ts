import { expect, test } from './app.ts';
import { openFreshLine, paper } from './editor-page.ts';

test('what the clerk sets in a table stays when its figures change: widths drawn by the mouse, names, totals, notes; undo takes back the last alone', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openFreshLine(page);
  await page.getByRole('button', { name: 'Bảng chỉ tiêu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên bảng').fill('Bảng thử');
  await dialog.getByLabel('Tìm chỉ tiêu').fill('tin bai tieng');
  await dialog.getByLabel('Tin bài tiếng Việt đăng trên Cổng').check();
  await dialog.getByLabel('Tin bài tiếng Anh').check();
  await dialog.getByLabel('Tên của dòng 2').fill('Tiếng Anh');
  await dialog.getByRole('button', { name: 'Thêm dòng cộng' }).click();
  await dialog.getByLabel('Đơn vị tính').selectOption('line');
  await dialog.getByLabel('Ghi chú dưới bảng').fill('Số liệu của Trung tâm.');
  await dialog.getByRole('button', { name: 'Chèn bảng' }).click();
  const table = paper(page).locator('.report-table', { hasText: 'Bảng thử' });
  const rows = table.locator('tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(table.locator('th', { hasText: 'ĐVT' })).toHaveCount(0);

  const widthOf = async () => Math.round((await table.locator('th').nth(2).boundingBox())?.width ?? 0);
  const before = await widthOf();
  const edge = await table.locator('th').nth(2).locator('.column-edge').boundingBox();
  if (!edge) throw new Error('the column has no edge');
  await page.mouse.move(edge.x + edge.width / 2, edge.y + 4);
  await page.mouse.down();
  await page.mouse.move(edge.x + edge.width / 2 + 30, edge.y + 4, { steps: 4 });
  await page.mouse.up();
  await expect.poll(widthOf).toBeGreaterThan(before + 15);
  const drawn = await widthOf();

  await page.evaluate(async () => {
    const entries = [
      { indicator: 'cong.tin_viet', period: '2019-10', value: '1234567' },
      { indicator: 'cong.tin_anh', period: '2019-10', value: '19' },
    ];
    await window.bridge.call('values.set', { entries });
  });
  await expect(rows.nth(2)).toContainText('1.234.586');
  await expect(rows.nth(1)).toContainText('Tiếng Anh');
  await expect(table).toContainText('Số liệu của Trung tâm.');
  expect(await widthOf()).toBe(drawn);

  await table.hover();
  await table.getByRole('button', { name: 'Sửa bảng…' }).click();
  await dialog.getByLabel('Tên của dòng 2').fill('Tin tiếng Anh');
  await dialog.getByRole('button', { name: 'Xong' }).click();
  await expect(rows.nth(1)).toContainText('Tin tiếng Anh');
  await page.keyboard.press('Control+z');
  await expect(rows.nth(1)).toContainText('Tiếng Anh');
  await expect(rows.nth(1)).not.toContainText('Tin tiếng Anh');
  expect(await widthOf()).toBe(drawn);
  await page.keyboard.press('Control+z');
  await expect.poll(widthOf).toBeLessThan(drawn - 10);
  await expect(rows.nth(2)).toContainText('1.234.586');
});
