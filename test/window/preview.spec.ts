import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { answerSave } from './dialogs.ts';
import { currentLine, openFreshLine, paper, shownText } from './editor-page.ts';
import { tiengViet, typingTool } from './typing-tool.ts';
import { openOctober, storedText } from './writing.ts';
import { zoom } from './zoom.ts';

const run = promisify(execFile);

test('the printed pages stand beside the text, follow each letter and the caret, and are remembered', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  await openFreshLine(page);
  await expect(preview(page)).toBeHidden();
  await page.keyboard.press('Control+Alt+p');
  await expect(preview(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Trang in', exact: true })).toHaveAttribute('aria-pressed', 'true');
  const tool = await typingTool(page);
  await tool.unikey(tiengViet);
  await tool.compose(' hô', ' hộp');
  await expect(sheet(page, 1)).toContainText('Tiếng Việt hộp');
  await expect(page.locator('.sheet-mark')).toHaveCount(1);
  await paper(page).locator('p.report-body').last().click();
  const last = await sheets(page).count();
  await expect(sheet(page, last)).toBeInViewport();
  await expect(sheet(page, last).locator('.sheet-mark')).toBeInViewport();
  await expect(page.getByText(`Trang ${last}/${last}`, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
  await openOctober(page);
  await expect(preview(page)).toBeVisible();
  await page.getByRole('button', { name: 'Số liệu', exact: true }).click();
  await expect(preview(page)).toBeHidden();
});

test('the wide sheet of figures leaves the printed pages as they are', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.getByRole('button', { name: 'Bảng lớn' }).click();
  await expect(page.getByRole('grid', { name: 'Số liệu Tháng 10/2019' })).toBeVisible();
  await page.getByRole('button', { name: 'Về báo cáo' }).click();
  await page.keyboard.press('Control+Alt+p');
  const head = preview(page).locator('th').first();
  await expect(head).toBeVisible();
  expect(await head.evaluate((cell) => getComputedStyle(cell).display)).toBe('table-cell');
});

test('at 150 % the printed pages still stand beside the whole width of the text, and come back so', async ({
  start,
}) => {
  const { electron, page } = await start({ demo: true });
  await openOctober(page);
  await page.keyboard.press('Control+Alt+p');
  await zoom({ electron, page }, 150);
  for (const round of ['opened', 'opened anew']) {
    await expect(preview(page), round).toBeVisible();
    const text = await paper(page).boundingBox();
    const pages = await preview(page).boundingBox();
    expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(pages?.x ?? 0);
    await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
    await openOctober(page);
  }
});

test('a click on a page leads to its place in the text', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.keyboard.press('Control+Alt+p');
  const words = 'Viễn thông';
  await sheet(page, 2).scrollIntoViewIfNeeded();
  await sheet(page, 2).locator('h4', { hasText: words }).click();
  await expect(paper(page).locator('h4', { hasText: words })).toBeInViewport();
  expect(await shownText(await currentLine(page))).toBe(words);
});

test('the margin tells where pages begin, and neither text nor undo knows of it', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  const begun = paper(page).locator('[data-page="2"]').first();
  await begun.scrollIntoViewIfNeeded();
  const mark = (): Promise<string> =>
    begun.evaluate((block) => ['::before', '::after'].map((side) => getComputedStyle(block, side).content).join(' '));
  expect(await mark()).toContain('trang');
  expect(await storedText(page)).not.toMatch(/– trang|data-page/);
  await expect(page.getByRole('button', { name: 'Hoàn tác (Ctrl+Z)' })).toBeDisabled();
  // A page more above: the mark moves on, the caret stays in the text that is typed.
  await page.keyboard.press('Enter');
  const block = await begun.getAttribute('data-block');
  for (let line = 0; line < 5; line += 1) await page.keyboard.type('Một đoạn văn nữa.\n');
  await expect(paper(page).locator(`[data-block="${block}"]`)).not.toHaveAttribute('data-page', '2');
  await expect(paper(page).locator('[data-page="2"]').first()).toBeAttached();
});

test('an appendix lies sideways where its table needs it or the clerk wants it, on screen, beside it and in the PDF', async ({
  start,
  folder,
}) => {
  const { electron, page } = await start({ demo: true });
  await openOctober(page);
  await addWideAppendix(page);
  const table = paper(page).locator('[data-block="wide-table"]');
  await expect(table).toHaveAttribute('data-turned', 'true');
  await page.keyboard.press('Control+Alt+p');
  const turned = sheets(page).last();
  await turned.scrollIntoViewIfNeeded();
  const size = async (): Promise<number> => {
    const box = await turned.boundingBox();
    return (box?.width ?? 0) / (box?.height ?? 1);
  };
  await expect.poll(size).toBeCloseTo(297 / 210, 1);
  await expect(turned).toContainText('Biểu tổng hợp');

  const file = join(folder, 'ngang.pdf');
  await answerSave(electron, file);
  await page.getByRole('button', { name: 'Xuất PDF' }).click();
  await page.getByRole('button', { name: 'Vẫn xuất' }).click();
  await expect(page.locator('.fui-ToastTitle', { hasText: 'Đã xuất “ngang.pdf”' })).toBeVisible();
  const { stdout } = await run('pdfinfo', ['-l', '99', file]);
  const turns = [...stdout.matchAll(/^Page +\d+ rot: +(\d+)/gm)].map(([, degrees]) => Number(degrees));
  expect(turns.length).toBe(await sheets(page).count());
  expect(turns).toEqual([...turns.slice(1).map(() => 0), 90]);

  await table.scrollIntoViewIfNeeded();
  await paper(page).locator('[data-block="wide-head"] h2').click();
  await page.getByRole('button', { name: '§ Khối' }).click();
  await page.getByRole('menuitemradio', { name: 'Trang đứng' }).click();
  await expect(table).not.toHaveAttribute('data-turned', 'true');
  await expect.poll(size).toBeCloseTo(210 / 297, 1);
});

function preview(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Trang in' });
}

function sheets(page: Page): Locator {
  return preview(page).locator('.sheet-frame');
}

/** Counted from 1. */
function sheet(page: Page, number: number): Locator {
  return sheets(page).nth(number - 1);
}

/** Puts an appendix with a table of every column at the report's end, through the window's own door, and reads the report anew. */
async function addWideAppendix(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ask = async (method: string, input: unknown): Promise<unknown> => {
      const outcome = await window.bridge.call(method, input);
      if (!outcome.ok) throw new Error(outcome.error.message);
      return outcome.data;
    };
    const reports = (await ask('reports.list', {})) as { id: string; period: string; revision: number }[];
    const october = reports.find((report) => report.period === '2019-10');
    const { blocks } = (await ask('reports.read', { report: october?.id })) as { blocks: { id: string }[] };
    const appendix = [
      { type: 'appendix', id: 'wide-head', children: [{ text: 'Biểu tổng hợp' }] },
      {
        type: 'indicator-table',
        id: 'wide-table',
        caption: '',
        rows: ['mail.cap_moi', 'mail.tong'],
        columns: ['plan', 'sameLastYear', 'previous', 'value', 'yearToDate', 'change', 'changePercent'],
        children: [{ text: '' }],
      },
    ];
    const order = [...blocks, ...appendix].map((block) => block.id);
    await ask('reports.save', { report: october?.id, revision: october?.revision, blocks: appendix, order });
  });
  await expect(paper(page).locator('[data-block="wide-table"]')).toBeAttached();
}
