import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createHost } from '../../electron/services/index.ts';

/** Writes indicators, periods and values straight into a workspace's tables. */
export interface FigureWriter {
  indicator(position: number, parts: { id: string; unit: string; nature: string; relations: string }): void;
  period(key: string): void;
  value(period: string, indicator: string, value: string): void;
}

/** A workspace with far more figures than the services would be asked to enter one by one. */
export async function makeFigures(file: string, fill: (write: FigureWriter) => void): Promise<void> {
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
  database.transaction(() =>
    fill({
      indicator(position, parts) {
        const record = { label: parts.id, decimals: 0, synonyms: [], signed: false, ...parts };
        addIndicator.run(parts.id, position, group, JSON.stringify(record));
      },
      period: (key) => void addPeriod.run(key),
      value: (period, indicator, value) => void addValue.run(period, indicator, value),
    }),
  )();
  database.close();
}
