import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../../electron/services/index.ts';
import { shiftPeriod } from '../../shared/period/neighbours.ts';
import { makeFigures } from './figure-file.ts';
import { alone, type Benchmark, median, quantile, timed } from './measure.ts';

/** Each family: eight parts, their total, and the percentage that one part has in it. */
const families = 500;
const months = 24;
const last = '2025-12';
const warmUps = 10;
const rounds = 100;

/** One value changed among 5,000 indicators with relations, until the rows that follow from it are back. */
export const recalculate: Benchmark = {
  name: 'recalculate',
  about: 'đổi một số giữa 5.000 chỉ tiêu có quan hệ, đến khi có mọi dòng đổi theo',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-bench-'));
    try {
      const file = join(folder, 'recalculate.sobaocao');
      await makeWorkspace(file);
      const host = createHost({ seedsFolder: join(import.meta.dirname, '..', '..', 'seeds') });
      await host.call('workspaces.open', { file }, 'shell');
      const samples: number[] = [];
      for (let round = -warmUps; round < rounds; round += 1) {
        const indicator = `do.f${(round + warmUps) % families}.p3`;
        const entries = [{ indicator, period: last, value: String(5000 + round) }];
        let rows = 0;
        const spent = await timed(async () => {
          const outcome = await host.call('values.set', { entries }, 'window');
          if (!outcome.ok) throw new Error(outcome.error.message);
          rows = (outcome.data as { rows: unknown[] }).rows.length;
        });
        if (rows !== 3) throw new Error(`${rows} rows instead of 3`);
        if (round >= 0) samples.push(spent);
      }
      host.close();
      return [alone('recalculate', median(samples)), alone('recalculate.p95', quantile(samples, 0.95))];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function makeWorkspace(file: string): Promise<void> {
  const parts = Array.from({ length: 8 }, (_, part) => `p${part}`);
  return makeFigures(file, (write) => {
    for (let family = 0; family < families; family += 1) {
      const id = (name: string): string => `do.f${family}.${name}`;
      const add = (name: string, nature: string, relations: string): void =>
        write.indicator(1000 + family * 10, {
          id: id(name),
          unit: nature === 'derived' ? '%' : 'cái',
          nature,
          relations,
        });
      for (const part of parts) add(part, 'flow', '');
      add('tong', 'flow', `sum(${parts.map(id).join(', ')})`);
      add('ty_le', 'derived', `percent(${id('p3')}, ${id('tong')})`);
    }
    for (let month = 1 - months; month <= 0; month += 1) {
      const period = shiftPeriod(last, month);
      write.period(period);
      for (let family = 0; family < families; family += 1)
        parts.forEach((part, place) => {
          const value = String(1000 + ((family * 31 + place * 7 + month * month) % 9000));
          write.value(period, `do.f${family}.${part}`, value);
        });
    }
  });
}
