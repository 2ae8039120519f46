// `npm run screenshots`: drives the real app through the October report and keeps pictures of the main screens in build/pictures.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { ElectronApplication, Page } from 'playwright';
import type { Bridge } from '../shared/api.ts';
import { bundle } from './bundle.ts';
import { launchElectron } from './launch-electron.ts';
import { prepareDebian } from './set-up/debian.ts';
import { prepareElectron } from './set-up/electron.ts';
import { root } from './set-up/place.mjs';
import { giveUp, say } from './set-up/talk.mjs';
import { openDisplay } from './testing/display.ts';

const pictures = join(root, 'build', 'pictures');

try {
  prepareDebian('tests');
  await prepareElectron();
  await bundle();
  mkdirSync(pictures, { recursive: true });
  const display = await openDisplay();
  const settings = mkdtempSync(join(tmpdir(), 'so-bao-cao-pictures-'));
  const app = await launch(settings, display.environment);
  try {
    await takeAll(app, await app.firstWindow());
  } finally {
    await app.close();
    rmSync(settings, { recursive: true, force: true });
    display.close();
  }
  say(`Đã chụp các màn hình vào ${pictures}.`);
} catch (error) {
  giveUp(error);
}

function launch(settings: string, display: Record<string, string>): Promise<ElectronApplication> {
  const env = { ...(process.env as Record<string, string>), ...display, TZ: 'Asia/Ho_Chi_Minh', SBC_DEMO: '1' };
  return launchElectron([root, `--user-data-dir=${settings}`], env, 30_000);
}

async function takeAll(app: ElectronApplication, page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Cần xem' }).waitFor();
  await page.getByRole('button', { name: /Báo cáo tháng 10\/2019/ }).click();
  await page.getByText('Số liệu từ 15/9/2019').waitFor();
  await page.getByLabel('Người ký').selectOption({ index: 1 });
  await take(app, 'new-report');
  await page.getByRole('button', { name: 'Lập báo cáo' }).click();
  await page.getByRole('textbox', { name: 'Nội dung báo cáo' }).waitFor();
  await enterOctober(page);
  await page.getByRole('button', { name: /Thư điện tử công vụ/ }).click();
  await page.locator('.report-figure', { hasText: '6.890' }).first().click();
  await page.getByText('6.842 + 48').first().waitFor();
  await take(app, 'editor');
  await zoom(app, 1.5);
  await take(app, 'editor-150');
  await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
  await page.getByRole('heading', { name: 'Cần xem' }).waitFor();
  await take(app, 'home-150');
  await zoom(app, 1);
  await take(app, 'home');
}

/** The figures that the clerk would type, through the window's own door. */
async function enterOctober(page: Page): Promise<void> {
  const [head = '', ...lines] = readFileSync(join(root, 'test', 'fixtures', 'figures.csv'), 'utf8')
    .trim()
    .split('\n');
  const place = head.split(',').indexOf('m10_2019');
  const typed = lines.flatMap((line) => {
    const cells = line.replace(/"[^"]*"/g, '').split(',');
    const [, indicator = '', , , nature, , relation] = cells;
    const value = cells[place] ?? '';
    const isTotal = nature === 'derived' || indicator.endsWith('tong') || relation?.startsWith('sum');
    return value === '' || isTotal ? [] : [{ indicator, period: '2019-10', value }];
  });
  const answer = await page.evaluate(
    (entries) => (window as unknown as { bridge: Bridge }).bridge.call('values.set', { entries }),
    typed,
  );
  if (!answer.ok) throw new Error(answer.error.message);
}

async function zoom(app: ElectronApplication, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, zoomFactor) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(zoomFactor);
  }, factor);
}

/** What the screen shows, zoom included; a moment later, when nothing moves any more. */
async function take(app: ElectronApplication, name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  writeFileSync(join(pictures, `${name}.png`), Buffer.from(png, 'base64'));
}
