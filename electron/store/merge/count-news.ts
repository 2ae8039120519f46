import { connect } from '../sqlite.ts';

/** What a clerk would count as a change, by table. */
const counted = {
  value: 'period, indicator, value',
  plan: 'year, indicator, value',
  report: 'id, title, status, removed_at',
  block: 'report, id, kind, body',
} as const;

/** How many figures, reports and blocks a workspace holds that another copy of it does not hold so; both have today's form. */
export function countNews(file: string, other: string): number {
  const database = connect(file, { readonly: true });
  try {
    database.prepare('ATTACH ? AS other').run(other);
    const count = (table: string, columns: string) =>
      database
        .prepare<[], number>(
          `SELECT count(*) FROM (SELECT ${columns} FROM main.${table} EXCEPT SELECT ${columns} FROM other.${table})`,
        )
        .pluck()
        .get() ?? 0;
    return Object.entries(counted).reduce((sum, [table, columns]) => sum + count(table, columns), 0);
  } finally {
    database.close();
  }
}
