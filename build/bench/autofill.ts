import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createHost } from '../../electron/services/index.ts';
import { previousPeriod, sameLastYear, shiftPeriod } from '../../shared/period/neighbours.ts';
import { makeFigures } from './figure-file.ts';
import { against, alone, type Benchmark, median, quantile, timed } from './measure.ts';

const indicatorCount = 5000;
const months = 120;
const last = '2025-12';
const rounds = 15;

/** Previous, same period last year and year to date of 5,000 indicators over ten years of months, read cold, against hand-written SQL. */
export const autofill: Benchmark = {
  name: 'autofill-5000',
  about: 'kỳ trước, cùng kỳ, lũy kế của 5.000 chỉ tiêu trên 10 năm số liệu tháng, so với SQL viết tay',
  async run(say) {
    const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-bench-'));
    try {
      const file = join(folder, 'autofill.sobaocao');
      say(`tạo ${indicatorCount * months} số liệu`);
      await makeWorkspace(file);
      const samples = { ours: [] as number[], sql: [] as number[] };
      for (let round = -2; round < rounds; round += 1) {
        const ours = await timeOurs(file);
        const sql = await timeSql(file);
        if (round < 0) continue;
        samples.ours.push(ours);
        samples.sql.push(sql);
      }
      return [
        against('autofill-5000', median(samples.ours), 'SQL', median(samples.sql)),
        alone('autofill-5000.p95', quantile(samples.ours, 0.95)),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function makeWorkspace(file: string): Promise<void> {
  const ids = Array.from({ length: indicatorCount }, (_, place) => `do.so_${String(place).padStart(4, '0')}`);
  return makeFigures(file, (write) => {
    for (const [place, id] of ids.entries())
      write.indicator(1000 + place, { id, unit: 'cái', nature: place % 2 ? 'flow' : 'stock', relations: '' });
    for (let month = 1 - months; month <= 0; month += 1) {
      const period = shiftPeriod(last, month);
      write.period(period);
      for (const [place, id] of ids.entries())
        write.value(period, id, String(1000 + ((place * 31 + month * month * 7) % 90_000)));
    }
  });
}

async function timeOurs(file: string): Promise<number> {
  const host = createHost({ seedsFolder: join(import.meta.dirname, '..', '..', 'seeds') });
  await host.call('workspaces.open', { file }, 'shell');
  const spent = await timed(async () => {
    const outcome = await host.call('values.read', { period: last }, 'shell');
    if (!outcome.ok) throw new Error(outcome.error.message);
  });
  host.close();
  return spent;
}

/** What one would write by hand for this one question: a query a measure, joined in a map. */
async function timeSql(file: string): Promise<number> {
  const database = new Sqlite(file, { readonly: true });
  const ofPeriod = database
    .prepare<[string], [string, string]>('SELECT indicator, value FROM value WHERE period = ?')
    .raw();
  const toDate = database
    .prepare<[string, string], [string, number]>(
      'SELECT indicator, sum(value) FROM value WHERE period BETWEEN ? AND ? GROUP BY indicator',
    )
    .raw();
  const spent = await timed(() => {
    const value = new Map(ofPeriod.all(last));
    const previous = new Map(ofPeriod.all(previousPeriod(last)));
    const lastYear = new Map(ofPeriod.all(sameLastYear(last)));
    const year = new Map(toDate.all(`${last.slice(0, 4)}-01`, last));
    const rows = [...value].map(([id, own]) => ({
      indicator: id,
      value: own,
      previous: previous.get(id),
      sameLastYear: lastYear.get(id),
      yearToDate: String(year.get(id)),
    }));
    if (rows.length !== indicatorCount) throw new Error('SQL found other indicators');
  });
  database.close();
  return spent;
}
