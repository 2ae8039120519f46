import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { answerSave } from './dialogs.ts';
import { pdfPages } from './documents.ts';
import { openOctober, storedText, toOpeningSentence } from './writing.ts';

const toast = (page: Page, text: string | RegExp) => page.locator('.fui-ToastTitle', { hasText: text });

test('what was typed a moment before the window is closed is kept', async ({ start, folder }) => {
  const first = await start({ demo: true });
  await openOctober(first.page);
  await first.page.keyboard.type(' chữ cuối cùng');
  await first.electron.close();
  // One file, fit to be copied to a stick.
  const files = readdirSync(join(folder, 'cai dat')).filter((name) => name.startsWith('So dung thu'));
  expect(files).toEqual(['So dung thu.sobaocao']);
  const { page } = await start({ demo: true });
  await expect.poll(() => storedText(page)).toContain('chữ cuối cùng');
});

test('a removed report can be taken back; issued ones cannot be removed', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.getByRole('button', { name: 'Việc khác với báo cáo này' }).click();
  await page.getByRole('menuitem', { name: 'Xóa báo cáo' }).click();
  const row = page.locator('.report-row', { hasText: 'Tháng 10' });
  await expect(page.locator('.report-row')).toHaveCount(3);
  await toast(page, 'Đã xóa Báo cáo tháng 10/2019.')
    .locator('xpath=..')
    .getByRole('button', { name: 'Lấy lại' })
    .click();
  await expect(row).toBeVisible();
  await page.getByRole('button', { name: 'Việc khác với Báo cáo quý I/2019' }).click();
  await expect(page.getByRole('menuitem', { name: 'Thu hồi để sửa' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Xóa báo cáo' })).toHaveCount(0);
});

test('a second report of a period is made only when asked for; the first is offered', async ({ start }) => {
  const { page } = await start({ demo: true });
  await newReport(page, 'Báo cáo 9 tháng', '2019');
  await expect(page.getByText('Sổ đã có Báo cáo 9 tháng đầu năm 2019 (đã ban hành).')).toBeVisible();
  await page.getByRole('button', { name: 'Mở báo cáo đã có' }).click();
  await expect(page.getByRole('textbox', { name: 'Nội dung báo cáo' })).toContainText('412/BC-STTTT');
  await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
  await newReport(page, 'Báo cáo 9 tháng', '2019');
  await page.getByRole('button', { name: 'Lập thêm một bản' }).click();
  await expect(page.getByRole('textbox', { name: 'Nội dung báo cáo' })).toContainText('/BC-STTTT');
  await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
  await expect(page.locator('.report-row', { hasText: '9 tháng đầu năm' })).toHaveCount(2);
});

test('signer and date of a draft are changed in a dialog, and the page follows', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  const paper = page.getByRole('textbox', { name: 'Nội dung báo cáo' });
  await expect(paper).not.toContainText('PHÓ GIÁM ĐỐC');
  await page.getByRole('button', { name: 'Việc khác với báo cáo này' }).click();
  await page.getByRole('menuitem', { name: 'Người ký và ngày…' }).click();
  const signer = page.getByRole('combobox', { name: 'Người ký' });
  await expect(signer.locator('option')).not.toHaveCount(1);
  await signer.selectOption({ label: 'Trần Thị B – KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC' });
  await page.getByLabel('Ngày ghi trên báo cáo').fill('2019-10-16');
  await page.keyboard.press('Enter');
  await expect(paper).toContainText('PHÓ GIÁM ĐỐC');
  await expect(paper).toContainText('Trà Vinh, ngày 16 tháng 10 năm 2019');
  await toOpeningSentence(page);
  await page.keyboard.type(' tiếp tục gõ');
  await expect.poll(() => storedText(page)).toContain('tiếp tục gõ');
});

test.describe.configure({ timeout: 180_000 });

test('every kind of report can be made for another year and comes out as a PDF with numbers from page 2, as many pages as the editor counts; appendices count anew', async ({
  start,
  folder,
}) => {
  const { electron, page } = await start({ demo: true });
  for (const kind of ['Báo cáo tháng', 'Báo cáo quý', 'Báo cáo 6 tháng', 'Báo cáo 9 tháng', 'Báo cáo năm']) {
    await newReport(page, kind, '2021');
    await page.getByRole('button', { name: 'Lập báo cáo' }).click();
    await expect(page.getByRole('textbox', { name: 'Nội dung báo cáo' })).toContainText('2021');
    const file = join(folder, `${kind}.pdf`);
    await answerSave(electron, file);
    await page.getByRole('button', { name: 'Xuất PDF' }).click();
    await page.getByRole('button', { name: 'Vẫn xuất' }).click();
    await expect(toast(page, `Đã xuất “${kind}.pdf”`)).toBeVisible();
    const pages = await pdfPages(file);
    await expect(page.getByText(/^Trang \d+\/\d+$/)).toHaveText(new RegExp(`/${pages.length}$`));
    const numbers = pages.map((text) => /^\s*(\d+)\s*\n/.exec(text)?.[1] ?? null);
    const appendix = pages.findIndex((text) => /^\s*Phụ lục/.test(text));
    const body = appendix < 0 ? pages.length : appendix;
    expect(numbers).toEqual([...counted(body), ...counted(pages.length - body)]);
    expect(appendix >= 0).toBe(kind === 'Báo cáo năm');
    await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
  }
});

function counted(pages: number): (string | null)[] {
  return Array.from({ length: pages }, (_, index) => (index === 0 ? null : String(index + 1)));
}

async function newReport(page: Page, kind: string, year: string): Promise<void> {
  await page.getByRole('button', { name: 'Báo cáo mới', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Báo cáo mới' });
  const options = await dialog.getByLabel('Loại báo cáo').locator('option').allTextContents();
  await dialog
    .getByLabel('Loại báo cáo')
    .selectOption({ label: options.find((text) => text.startsWith(kind)) ?? kind });
  await dialog.getByRole('spinbutton', { name: 'Năm' }).fill(year);
}
