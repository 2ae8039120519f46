import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createHost } from '../../electron/services/index.ts';
import { shiftPeriod } from '../../shared/period/neighbours.ts';
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

async function makeWorkspace(file: string): Promise<void> {
  const host = createHost({ seedsFolder: join(import.meta.dirname, '..', '..', 'seeds') });
  await host.call('workspaces.create', { file }, 'shell');
  host.close();
  const database = new Sqlite(file);
  const group = database.prepare('SELECT id FROM indicator_group LIMIT 1').pluck().get();
  const addIndicator = database.prepare('INSERT INTO indicator (id, position, group_id, record) VALUES (?, ?, ?, ?)');
  const addPeriod = database.prepare('INSERT INTO period (key) VALUES (?)');
  const addValue = database.prepare(
    "INSERT INTO value (period, indicator, value, revision, origin, changed_at) VALUES (?, ?, ?, 1, 'đo', '2026-01-01T00:00:00.000Z')",
  );
  const parts = Array.from({ length: 8 }, (_, part) => `p${part}`);
  database.transaction(() => {
    for (let family = 0; family < families; family += 1) {
      const id = (name: string): string => `do.f${family}.${name}`;
      const add = (name: string, nature: string, relations: string): void => {
        const record = { id: id(name), label: id(name), unit: nature === 'derived' ? '%' : 'cái', nature, relations };
        const whole = { decimals: 0, synonyms: [], signed: false, ...record };
        addIndicator.run(id(name), 1000 + family * 10, group, JSON.stringify(whole));
      };
      for (const part of parts) add(part, 'flow', '');
      add('tong', 'flow', `sum(${parts.map(id).join(', ')})`);
      add('ty_le', 'derived', `percent(${id('p3')}, ${id('tong')})`);
    }
    for (let month = 1 - months; month <= 0; month += 1) {
      const period = shiftPeriod(last, month);
      addPeriod.run(period);
      for (let family = 0; family < families; family += 1)
        parts.forEach((part, place) => {
          addValue.run(
            period,
            `do.f${family}.${part}`,
            String(1000 + ((family * 31 + place * 7 + month * month) % 9000)),
          );
        });
    }
  })();
  database.close();
}
