import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { expectWritten, openFreshLine, paper, shownText } from './editor-page.ts';
import { openOctober, storedText } from './writing.ts';

test('steady typing is in the store at the latest a second later', async ({ start }) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  const typed: { at: number; text: string }[] = [];
  let late = '';
  const ended = Date.now() + 5000;
  for (let word = 1; Date.now() < ended; word += 1) {
    await page.keyboard.type(`chữ${word} `);
    typed.push({ at: Date.now(), text: await shownText(line) });
    const stored = await storedText(page);
    const asked = Date.now();
    // A little more than the second, for the asking itself.
    for (const { at, text } of typed) if (asked - at > 1300 && !stored.includes(text.trimEnd())) late ||= text;
  }
  expect(typed.length).toBeGreaterThan(10);
  expect(late).toBe('');
  await expect(page.getByText(/Đã lưu lúc \d\d:\d\d/)).toBeVisible();
});

test('what was typed last is kept when the clerk goes back to the list or closes the window at once', async ({
  start,
}) => {
  const { electron, page } = await start({ demo: true });
  await openFreshLine(page);
  await page.keyboard.type('ngay trước khi rời');
  await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
  await page
    .getByRole('button', { name: /Báo cáo tháng 10\/2019/ })
    .first()
    .waitFor();
  expect(await storedText(page)).toContain('ngay trước khi rời');
  await openFreshLine(page);
  await page.keyboard.type('ngay trước khi đóng');
  await electron.close();
  const again = await start({ demo: true });
  await openOctober(again.page);
  await expect(paper(again.page)).toContainText('ngay trước khi đóng');
});

test('Ctrl+S says at once that all is saved', async ({ start }) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await page.keyboard.type('lưu ngay');
  await page.keyboard.press('Control+s');
  await expect(page.locator('.fui-ToastTitle', { hasText: 'Đã lưu' })).toBeVisible();
  await expectWritten(page, line, 'lưu ngay');
});

test('a report changed elsewhere is shown anew; where both were changed, the clerk chooses', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openFreshLine(page);
  await page.keyboard.type('của tôi');
  await expect.poll(() => storedText(page)).toContain('của tôi');
  await changeElsewhere(page, 'của người khác');
  await expect(paper(page)).toContainText('của người khác');

  await page.evaluate(() => {
    // Both in one breath: the news of the other change comes too late.
    document.querySelector<HTMLElement>('.paper-text')?.focus();
  });
  await paper(page).locator('p', { hasText: 'của người khác' }).click();
  await page.keyboard.type('X');
  await changeElsewhere(page, 'lại của người khác');
  const dialog = page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .filter({ hasText: 'vừa được sửa ở nơi khác' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Giữ bản đang soạn' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => storedText(page)).not.toContain('lại của người khác');
});

test('an issued report is only read, with its number on top, until it is taken back', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.getByRole('button', { name: 'Việc khác với báo cáo này' }).click();
  await page.getByRole('menuitem', { name: 'Ban hành…' }).click();
  await page.getByRole('textbox', { name: 'Số', exact: true }).fill('12');
  await page.getByLabel('Ngày ban hành').fill('2019-10-15');
  await page.keyboard.press('Enter');
  const banner = page.getByText('Đã ban hành số 12 ngày 15/10/2019');
  await expect(banner).toBeVisible();
  await expect(paper(page).getByLabel('Số hộp thư cấp mới trong kỳ, kỳ này')).toHaveCount(0);
  const tools = page.getByRole('toolbar', { name: 'Định dạng' });
  await expect(tools.getByRole('button')).not.toHaveCount(0);
  await expect(tools.locator('button:enabled')).toHaveCount(0);
  await expect(tools).toHaveAttribute('title', /^Báo cáo đã ban hành chỉ để đọc: bấm “Thu hồi để sửa”/);
  await page.getByRole('button', { name: 'Thu hồi để sửa' }).click();
  await expect(banner).toHaveCount(0);
  await expect(paper(page)).toHaveAttribute('contenteditable', 'true');
});

test('in a narrow window the side parts fold away and come as drawers', async ({ start }) => {
  const { electron, page } = await start({ demo: true });
  await openOctober(page);
  await expect(page.getByRole('navigation', { name: 'Đề mục' })).toBeVisible();
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(911, 560));
  await expect(page.getByRole('navigation', { name: 'Đề mục' })).toHaveCount(0);
  await expect(page.getByRole('grid', { name: 'Số liệu kỳ này' })).toHaveCount(0);
  await page.locator('.toolbar-end').getByRole('button', { name: 'Số liệu' }).click();
  await expect(page.getByRole('grid', { name: 'Số liệu kỳ này' })).toBeVisible();
});

/** Another program writes into the report: the first paragraph that it finds is replaced. */
async function changeElsewhere(page: Page, text: string): Promise<void> {
  await page.evaluate(async (words) => {
    const ask = async (method: string, input: unknown): Promise<never> => {
      const outcome = await window.bridge.call(method, input);
      if (!outcome.ok) throw new Error(outcome.error.message);
      return outcome.data as never;
    };
    const reports: { id: string; period: string }[] = await ask('reports.list', {});
    const report = reports.find(({ period }) => period === '2019-10')?.id;
    const read: { report: { revision: number }; blocks: { type: string; id: string }[] } = await ask('reports.read', {
      report,
    });
    const block = read.blocks.find(({ type }) => type === 'paragraph');
    const changed = { type: 'paragraph', id: block?.id, children: [{ text: words }] };
    await ask('reports.save', { report, revision: read.report.revision, blocks: [changed] });
  }, text);
}
