import { AppError } from '../../../shared/errors.ts';
import { buildCatalogue } from '../../../shared/value/indicator.ts';
import { namedIn, parseRelations } from '../../../shared/value/relation.ts';
import { catalogueTables } from '../tables/catalogue.ts';
import type { Row } from './row.ts';
import { conflictWriter, type Sides } from './sides.ts';

/**
 * What each side says is whole by itself; both together may not be: one has taken out what the other builds on, or relations of both
 * make a circle. What is needed comes back, a circle is undone by this side's catalogue, and the clerk is asked. Returns how often.
 */
export function makeWhole(sides: Sides): number {
  standOnSomething(sides);
  return putBackInUse(sides) + undoCircle(sides);
}

/** Rows that others point to and that one side has erased. */
function standOnSomething({ database, hasBase }: Sides): void {
  for (let round = 0; round < 3; round += 1) {
    const loose = database.pragma('main.foreign_key_check') as { table: string; parent: string; fkid: number }[];
    if (loose.length === 0) return;
    for (const { table, parent, fkid } of loose) {
      const [link] = (
        database.pragma(`main.foreign_key_list(${table})`) as { id: number; from: string; to: string }[]
      ).filter(({ id }) => id === fkid);
      if (!link) continue;
      for (const side of hasBase ? ['there', 'base'] : ['there']) {
        database.exec(
          `INSERT OR IGNORE INTO main.${parent} SELECT * FROM ${side}.${parent} WHERE ${link.to} IN (SELECT ${link.from} FROM main.${table})`,
        );
      }
    }
  }
}

/** What live records cannot be without: a marked entry is nowhere to be seen, and what belongs to it would not be either. */
const needs: readonly (readonly [table: string, ids: string])[] = [
  ['agency', "SELECT value ->> '$' FROM main.setting WHERE key = 'agency'"],
  ['agency', 'SELECT agency FROM main.signer WHERE removed_at IS NULL'],
  ['agency', 'SELECT agency FROM main.recipient_list WHERE removed_at IS NULL'],
  ['agency', 'SELECT successor FROM main.agency WHERE removed_at IS NULL AND successor IS NOT NULL'],
  ['indicator', 'SELECT indicator FROM main.value WHERE value IS NOT NULL'],
  ['indicator', 'SELECT indicator FROM main.plan'],
  [
    'indicator',
    `SELECT i.id FROM main.indicator i WHERE i.removed_at IS NOT NULL AND EXISTS (SELECT 1 FROM main.block b
     JOIN main.report r ON r.id = b.report WHERE r.removed_at IS NULL AND instr(b.body, '"' || i.id || '"') > 0)`,
  ],
  ['indicator_group', 'SELECT group_id FROM main.indicator WHERE removed_at IS NULL'],
];

function putBackInUse(sides: Sides): number {
  let count = 0;
  // What comes back may need something itself.
  for (let round = 0; round < 20; round += 1) {
    const back = [
      ...needs.map(([table, ids]) => putBack(sides, table, `id IN (${ids})`, [])),
      putBack(sides, 'indicator', 'id IN (SELECT value FROM json_each(?))', [JSON.stringify(namedByRelations(sides))]),
    ].reduce((sum, one) => sum + one, 0);
    if (back === 0) break;
    count += back;
  }
  return count;
}

function putBack(sides: Sides, table: string, where: string, values: readonly string[]): number {
  const { database } = sides;
  const rows = database
    .prepare<unknown[], Row>(`SELECT * FROM main.${table} WHERE removed_at IS NOT NULL AND ${where}`)
    .all(...values);
  const back = database.prepare(`UPDATE main.${table} SET removed_at = NULL WHERE id = ?`);
  const removedThere = database.prepare(`SELECT 1 FROM there.${table} WHERE id = ? AND removed_at IS NOT NULL`);
  const contradict = conflictWriter(sides);
  return rows.filter((row) => {
    back.run(row.id);
    const otherIs = removedThere.get(row.id) ? 'there' : 'here';
    return contradict({ what: table, key: String(row.id), inForce: { ...row, removed_at: null }, other: row, otherIs });
  }).length;
}

function namedByRelations({ database }: Sides): string[] {
  const records = database.prepare<[], string>('SELECT record FROM main.indicator WHERE removed_at IS NULL').pluck();
  return records
    .all()
    .flatMap((record) => namedIn(parseRelations((JSON.parse(record) as { relations?: string }).relations ?? '')));
}

/** Relations of both sides that go round in a circle: those that this copy had hold. */
function undoCircle(sides: Sides): number {
  const { database, before } = sides;
  if (isSound(sides)) return 0;
  const present = database.prepare<[string], Row>('SELECT * FROM main.indicator WHERE id = ?');
  const write = database.prepare('UPDATE main.indicator SET record = :record WHERE id = :id');
  const contradict = conflictWriter(sides);
  let count = 0;
  for (const [id, record] of before.records) {
    const row = present.get(id);
    if (!row || row.record === record) continue;
    write.run({ id, record });
    const found = { what: 'indicator', key: id, inForce: { ...row, record }, other: row, otherIs: 'there' } as const;
    if (contradict(found)) count += 1;
  }
  return count;
}

function isSound({ database }: Sides): boolean {
  try {
    buildCatalogue(catalogueTables(database).groups());
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
