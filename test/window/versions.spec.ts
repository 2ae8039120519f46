import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { openOctober, storedText } from './writing.ts';

test('a former state is looked at beside the present, named, and brought back; the journal tells of it', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.keyboard.type(' viết nhầm vào đây');
  await expect.poll(() => storedText(page)).toContain('viết nhầm vào đây');
  await openVersions(page);
  await expect(page.getByText('Khác bản hiện nay: 1 đoạn viết khác.')).toBeVisible();
  await expect(page.locator('.version-paper [data-difference="changed"]')).not.toContainText('viết nhầm');

  await page.getByRole('button', { name: 'Giữ bản hiện nay…' }).click();
  await page.getByRole('button', { name: 'Trình lần 1' }).click();
  await page.getByRole('button', { name: 'Giữ', exact: true }).click();
  const versions = page.getByRole('navigation', { name: 'Các bản đã giữ' }).getByRole('button');
  await expect(versions).toHaveCount(2);
  await expect(versions.first()).toContainText('Trình lần 1');

  await versions.nth(1).click();
  await expect(page.getByText('Khác bản hiện nay: 1 đoạn viết khác.')).toBeVisible();
  await page.getByRole('button', { name: 'Lấy lại bản này' }).click();
  await expect(page.getByRole('textbox', { name: 'Nội dung báo cáo' })).not.toContainText('viết nhầm vào đây');
  expect(await storedText(page)).not.toContain('viết nhầm vào đây');

  await openVersions(page);
  await expect(versions).toHaveCount(2);
  await versions.first().click();
  await expect(page.locator('.version-paper')).toContainText('viết nhầm vào đây');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
  await page.getByRole('button', { name: 'Sổ và trợ giúp' }).click();
  await page.getByRole('menuitem', { name: 'Nhật ký…' }).click();
  const lines = page.getByRole('dialog', { name: 'Nhật ký của sổ' }).getByRole('listitem');
  await expect(lines.first()).toContainText('lấy lại bản cũ của báo cáo tháng 10/2019');
  await expect(lines.nth(1)).toContainText('giữ một bản của báo cáo tháng 10/2019: Trình lần 1');
});

test('a removed report lies in the bin; an issued one tells which of its figures the store holds otherwise', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.getByRole('button', { name: 'Việc khác với báo cáo này' }).click();
  await page.getByRole('menuitem', { name: 'Xóa báo cáo' }).click();
  await page.getByRole('button', { name: 'Đã xóa', exact: true }).click();
  await page.getByRole('dialog', { name: 'Báo cáo đã xóa' }).getByRole('button', { name: 'Lấy lại' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.report-row', { hasText: 'Tháng 10' })).toBeVisible();

  await page.locator('.report-open', { hasText: '9 tháng đầu năm' }).click();
  await expect(page.getByText('số liệu giữ nguyên như lúc ban hành.')).toBeVisible();
  await page.evaluate(() =>
    window.bridge.call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-9M', value: '99' }] }),
  );
  await page.getByRole('button', { name: '1 số trong sổ nay đã khác' }).click();
  const row = page.getByRole('dialog', { name: 'Số trong sổ đã khác báo cáo' }).getByRole('row').nth(1);
  await expect(row).toContainText('Số hộp thư cấp mới trong kỳ');
  await expect(row.getByRole('cell')).toContainText([/./, '77', '99']);
});

async function openVersions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Việc khác với báo cáo này' }).click();
  await page.getByRole('menuitem', { name: 'Các bản đã giữ…' }).click();
}
