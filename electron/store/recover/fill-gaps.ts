import { connect } from '../sqlite.ts';

/** Tables whose rows other tables hang on, or that only grow: here a gap means damage, never that something was taken out. */
const kept = [
  'setting',
  'agency',
  'signing_form',
  'signer',
  'indicator_group',
  'indicator',
  'kind',
  'period',
  'value',
  'plan',
  'report',
  'block',
  'report_version',
];
/** What was taken out on purpose has left its mark. */
const marks: Readonly<Record<string, string>> = { plan: "year || '/' || indicator", block: "report || '/' || id" };

/**
 * Makes a saved workspace fit to be merged: what `source`, the state that it began with, has and it lacks was lost, not taken out, and
 * what differs from there without a higher count of savings was torn, not changed. Both have today's form.
 */
export function fillGaps(saved: string, source: string): void {
  const database = connect(saved);
  try {
    database.pragma('foreign_keys = OFF');
    database.prepare('ATTACH ? AS source').run(source);
    database.transaction(() => {
      database.exec(`
        INSERT OR REPLACE INTO main.block SELECT b.* FROM source.block b JOIN source.report r ON r.id = b.report
          JOIN main.report m ON m.id = r.id WHERE m.revision <= r.revision;
        INSERT OR REPLACE INTO main.report SELECT r.* FROM source.report r JOIN main.report m ON m.id = r.id WHERE m.revision <= r.revision;
        INSERT OR REPLACE INTO main.value SELECT v.* FROM source.value v JOIN main.value m USING (period, indicator)
          WHERE m.revision <= v.revision;`);
      for (const table of kept) {
        const mark = marks[table];
        const left = mark ? ` WHERE ${mark} NOT IN (SELECT key FROM main.deletion WHERE what = '${table}')` : '';
        database.exec(`INSERT OR IGNORE INTO main.${table} SELECT * FROM source.${table}${left}`);
      }
    })();
  } finally {
    database.close();
  }
}
