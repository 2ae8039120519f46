import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { inWindowSystem, withApp, withBareWindow } from './electron-app.ts';
import { against, type Benchmark, type Measurement, median, quantile } from './measure.ts';
import { makeReport, openReport } from './report-file.ts';
import { sentence } from './sample-report.ts';
import { watchKeys } from './typing/latency.ts';

const warmUps = 10;
const keys = 80;

export const typing1000 = typing(1000);
export const typing5000 = typing(5000);

/** Key to paint in the middle of so many paragraphs: in the whole program, against ProseMirror and Lexical bare in the same Electron. */
function typing(count: number): Benchmark {
  return {
    name: `typing-${count}`,
    about: `từ phím đến nét chữ giữa ${count} đoạn văn, so với ProseMirror và Lexical`,
    run: (say) => inWindowSystem(() => measureTyping(`typing-${count}`, count, say)),
  };
}

async function measureTyping(name: string, count: number, say: (progress: string) => void): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-bench-'));
  const texts = Array.from({ length: count }, (_, place) => `${sentence(place, 45)}.`);
  try {
    const file = join(folder, 'typing.sobaocao');
    await makeReport(file, texts);
    await buildPeers(folder);
    say('Sổ Báo Cáo');
    const ours = await withApp(file, async ({ page }) => {
      await openReport(page);
      return typeInto(page, '[data-slate-node="element"]', texts[Math.floor(count / 2)] ?? '');
    });
    const lines: Measurement[] = [];
    for (const [peerName, editor] of [
      ['ProseMirror', 'prosemirror'],
      ['Lexical', 'lexical'],
    ] as const) {
      say(peerName);
      const address = new URL(`file://${join(folder, 'peers', 'page.html')}?editor=${editor}`);
      const peer = await withBareWindow(address, async ({ page }) => {
        await page.waitForFunction(() => 'mount' in window);
        await page.evaluate((paragraphs) => window.mount(paragraphs), texts);
        return typeInto(page, '.peer p', texts[Math.floor(count / 2)] ?? '');
      });
      lines.push(
        against(name, median(ours), peerName, median(peer)),
        against(`${name}.p95`, quantile(ours, 0.95), peerName, quantile(peer, 0.95)),
      );
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types at the end of the paragraph with this text; milliseconds from key to paint, one a key. Throws where a letter got lost. */
async function typeInto(page: Page, paragraphs: string, text: string): Promise<number[]> {
  const paragraph = page.locator(paragraphs, { hasText: text }).first();
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(1500);
  await page.evaluate(watchKeys);
  const client = await page.context().newCDPSession(page);
  const letters = 'nghilamviec';
  let typed = '';
  for (let key = 0; key < warmUps + keys; key += 1) {
    const letter = letters.charAt(key % letters.length);
    await client.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      text: letter,
      key: letter,
      code: `Key${letter.toUpperCase()}`,
    });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, code: `Key${letter.toUpperCase()}` });
    await page.waitForFunction((wanted) => window.latencies.length >= wanted, key + 1, {
      polling: 20,
      timeout: 20_000,
    });
    typed += letter;
  }
  const found = await page.locator(paragraphs, { hasText: typed }).count();
  if (found === 0) throw new Error('Chữ vừa gõ không có đủ trên trang: phép đo không tính.');
  return (await page.evaluate(() => window.latencies)).slice(warmUps);
}

async function buildPeers(folder: string): Promise<void> {
  const here = join(import.meta.dirname, 'typing');
  await build({
    root: here,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(folder, 'peers'), target: 'chrome130', rolldownOptions: { input: join(here, 'page.html') } },
  });
}
