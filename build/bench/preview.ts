import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { inWindowSystem, withApp } from './electron-app.ts';
import { against, alone, type Benchmark, type Measurement, median, quantile } from './measure.ts';
import { makeReport, openReport } from './report-file.ts';
import { sentence } from './sample-report.ts';
import { watchKeys } from './typing/latency.ts';

const paragraphs = 450;
const keys = 60;
const warmUps = 10;

/** From a key in a report of 50 pages to the page that shows it, and what the open pages cost the typing itself. */
export const preview: Benchmark = {
  name: 'preview',
  about: 'từ phím đến trang in bên cạnh trong báo cáo 50 trang, và phím khi trang in mở, khi đóng',
  run: (say) => inWindowSystem(() => measurePreview(say)),
};

async function measurePreview(say: (progress: string) => void): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-bench-'));
  const texts = Array.from({ length: paragraphs }, (_, place) => `${sentence(place, 60)}.`);
  try {
    const file = join(folder, 'preview.sobaocao');
    await makeReport(file, texts);
    return await withApp(file, async ({ page }) => {
      await openReport(page);
      await page.getByText(/^Trang \d+\/\d+$/).waitFor({ timeout: 60_000 });
      say(`${(await page.getByText(/^Trang \d+\/\d+$/).textContent())?.split('/')[1]} trang`);
      await page
        .locator('.paper p', { hasText: texts[paragraphs / 2] ?? '' })
        .first()
        .click();
      await page.keyboard.press('End');
      const client = await page.context().newCDPSession(page);
      await page.evaluate(watchKeys);
      say('trang in đóng');
      const closed = await type(page, client, false);
      await page.keyboard.press('Control+Alt+p');
      await page.locator('.sheet-mark').waitFor();
      say('trang in mở');
      const open = await type(page, client, true);
      return [
        alone('preview', median(open.shown)),
        alone('preview.p95', quantile(open.shown, 0.95)),
        against('preview.key', median(open.typed), 'đóng', median(closed.typed)),
        against('preview.key.p95', quantile(open.typed, 0.95), 'đóng', quantile(closed.typed, 0.95)),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types letter by letter; milliseconds from key to paint, and to the sheet that shows it where the pages are open. Throws where a letter got lost. */
async function type(page: Page, client: CDPSession, isOpen: boolean): Promise<{ typed: number[]; shown: number[] }> {
  const shown: number[] = [];
  const begun = await page.evaluate(() => window.latencies.length);
  for (let key = 0; key < warmUps + keys; key += 1) {
    const text = String.fromCharCode(97 + (key % 26));
    if (isOpen) await page.evaluate(watchSheets);
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text, code: `Key${text.toUpperCase()}` });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text, code: `Key${text.toUpperCase()}` });
    await page.waitForFunction((wanted) => window.latencies.length >= wanted, begun + key + 1, { polling: 20 });
    if (isOpen) shown.push(await page.evaluate(() => (window as unknown as Watching).sheetShown));
  }
  const typed = (await page.evaluate(() => window.latencies)).slice(begun + warmUps);
  return { typed, shown: shown.slice(warmUps) };
}

interface Watching {
  sheetShown: Promise<number>;
}

/** Waits, from the next key, for the frame after a sheet shows what the caret's paragraph says; runs in the page. */
function watchSheets(): void {
  (window as unknown as Watching).sheetShown = new Promise((resolve, reject) => {
    let pressed = 0;
    let before = '';
    const isShown = (): boolean => {
      const node = getSelection()?.anchorNode;
      const block = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-block]');
      const text = (block?.textContent ?? '').replaceAll('\uFEFF', '');
      const pieces = [...document.querySelectorAll<HTMLElement>('.sheet-frame [data-piece]')];
      const own = pieces.filter((piece) => piece.dataset.piece === block?.dataset.block);
      return text !== before && own.map((piece) => piece.textContent).join('') === text;
    };
    const look = (): void => {
      if (isShown()) requestAnimationFrame(() => resolve(performance.now() - pressed));
      else if (performance.now() - pressed > 10_000)
        reject(new Error('Trang in không hiện chữ vừa gõ: phép đo không tính.'));
      else setTimeout(look, 2);
    };
    const press = (event: KeyboardEvent): void => {
      pressed = event.timeStamp;
      const node = getSelection()?.anchorNode;
      before = (node?.parentElement?.closest('[data-block]')?.textContent ?? '').replaceAll('\uFEFF', '');
      setTimeout(look, 2);
    };
    window.addEventListener('keydown', press, { capture: true, once: true });
  });
}
