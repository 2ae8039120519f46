import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { type Agreement, agreementOf } from '../pages/agreement.ts';
import { type DemoReport, makeFiveReports } from '../pages/five-reports.ts';
import type { Line } from '../pages/lines.ts';
import { pdfLines } from '../pages/pdf-lines.ts';
import { drawPages, freshPictures, picturesFolder } from '../pages/pictures.ts';
import { screenLines } from '../pages/screen-lines.ts';
import { convert } from '../word/libre-office.ts';
import { expect, test } from './app.ts';
import { answerSave } from './dialogs.ts';

test.describe.configure({ timeout: 240_000 });

test('screen, PDF and Word break the five demo reports into the same lines and pages', async ({ start, folder }) => {
  const file = join(folder, 'nam bao cao.sobaocao');
  const reports = await makeFiveReports(file, folder);
  const words = reports.map(({ word }) => word);
  await convert(words, 'pdf', folder);
  const { electron, page } = await start({ words: [file] });
  freshPictures();
  const table: Record<string, unknown>[] = [];
  const differing: string[] = [];
  for (const report of reports) {
    const pdf = join(folder, `${report.kind} PDF.pdf`);
    await answerSave(electron, pdf);
    await openReport(page, report);
    await page.getByRole('button', { name: 'Xuất PDF' }).click();
    const anyway = page.getByRole('button', { name: 'Vẫn xuất' });
    const done = page.locator('.fui-ToastTitle', { hasText: `Đã xuất “${report.kind} PDF.pdf”` });
    await anyway.or(done).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await done.waitFor();
    const [inWord, inPdf] = [await pdfLines(words[table.length]?.replace('.docx', '.pdf') ?? ''), await pdfLines(pdf)];
    const onScreen = await screenLines(page, '.paper-text');
    const paper = agreementOf(inWord, inPdf);
    const screen = screenAgreement(inPdf, onScreen);
    table.push({
      report: report.kind,
      'pages Word/PDF': `${pagesOf(inWord)}/${pagesOf(inPdf)}`,
      'lines alike Word/PDF': shown(paper),
      'lines alike PDF/screen': shown(screen),
    });
    for (const [name, found] of Object.entries({ 'Word/PDF': paper, 'PDF/screen': screen }))
      differing.push(...found.differing.map((line) => `${report.kind} ${name} ${line}`));
    await drawPages(words[table.length - 1]?.replace('.docx', '.pdf') ?? '', `${report.kind}-word`);
    await drawPages(pdf, `${report.kind}-pdf`);
    expect.soft(pagesOf(inPdf), report.kind).toBe(pagesOf(inWord));
    expect.soft(shareOf(paper), report.kind).toBeGreaterThanOrEqual(0.99);
    expect.soft(shareOf(screen), report.kind).toBeGreaterThanOrEqual(0.99);
  }
  console.table(table);
  if (differing.length > 0) console.log(differing.join('\n'));
  console.log(`Pictures of the pages: ${picturesFolder}`);
});

/** The text flows on the editor's paper as one: it has no numbers of pages, and the head of a table stands there once. */
function screenAgreement(inPdf: readonly Line[], onScreen: readonly Line[]): Agreement {
  const flowing = (lines: readonly Line[]): Line[] => lines.map(({ text }) => ({ page: 1, text }));
  const { equal, differing } = agreementOf(flowing(inPdf), flowing(onScreen));
  const missing = differing.filter((line) => line.startsWith('+'));
  return { equal, of: onScreen.length, differing: missing.length > 0 ? differing : [] };
}

function pagesOf(lines: readonly Line[]): number {
  return lines.at(-1)?.page ?? 0;
}

function shareOf({ equal, of }: Agreement): number {
  return equal / of;
}

function shown(agreement: Agreement): string {
  return `${agreement.equal}/${agreement.of} (${(100 * shareOf(agreement)).toFixed(1)} %)`;
}

/** The window loaded again comes back to the report that was open: so to any report, at its real size. */
async function openReport(page: Page, { id }: DemoReport): Promise<void> {
  await page.evaluate(async (report) => {
    const outcome = await window.bridge.call('workspace.read', {});
    const workspace = outcome.ok ? (outcome.data as { id: string }).id : '';
    sessionStorage.setItem('open-report', `${workspace} ${report}`);
    localStorage.setItem('page-zoom', '100');
  }, id);
  await page.reload();
  await page.getByRole('textbox', { name: 'Nội dung báo cáo' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
}
