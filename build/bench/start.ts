import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inWindowSystem, withApp, withBareWindow } from './electron-app.ts';
import { against, type Benchmark, median } from './measure.ts';
import { makeReport, openReport } from './report-file.ts';
import { sentence } from './sample-report.ts';

const rounds = 5;

/** From the launch to a report that can be written in, against a bare Electron window on an empty page. */
export const start: Benchmark = {
  name: 'start',
  about: 'từ lúc khởi động đến trang soạn được, so với một cửa sổ Electron trống',
  run: () => inWindowSystem(measureStart),
};

async function measureStart() {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-bench-'));
  try {
    const file = join(folder, 'start.sobaocao');
    await makeReport(
      file,
      Array.from({ length: 60 }, (_, place) => sentence(place, 45)),
    );
    const samples = { ours: [] as number[], bare: [] as number[] };
    for (let round = -1; round < rounds; round += 1) {
      const begun = performance.now();
      const ours = await withApp(file, ({ page }) => openReport(page).then(() => performance.now() - begun));
      const begunBare = performance.now();
      const blank = new URL('about:blank');
      const bare = await withBareWindow(blank, ({ page }) =>
        page.waitForLoadState('load').then(() => performance.now() - begunBare),
      );
      if (round < 0) continue;
      samples.ours.push(ours);
      samples.bare.push(bare);
    }
    return [against('start', median(samples.ours), 'Electron trống', median(samples.bare))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
