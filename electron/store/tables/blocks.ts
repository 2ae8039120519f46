import { emptyChildren } from '../../../shared/blocks/definition.ts';
import { type Block, type BlockKind, blockSchema } from '../../../shared/blocks/schemas.ts';
import type { Database } from '../sqlite.ts';

interface BlockRow {
  id: string;
  kind: string;
  body: string;
}

/** The blocks of the reports, in order. A block that this version cannot read comes out locked and goes back as it was. */
export function blocksTable(database: Database) {
  const ofReport = database.prepare<[string], BlockRow>(
    'SELECT id, kind, body FROM block WHERE report = ? ORDER BY position',
  );
  const ofKind = database.prepare<[string, string], BlockRow>(
    'SELECT id, kind, body FROM block WHERE report = ? AND kind = ? ORDER BY position',
  );
  const ids = database.prepare<[string], string>('SELECT id FROM block WHERE report = ? ORDER BY position').pluck();
  const move = database.prepare(
    'UPDATE block SET position = :position WHERE report = :report AND id = :id AND position <> :position',
  );
  const remove = database.prepare<[string, string]>('DELETE FROM block WHERE report = ? AND id = ?');
  const write = database.prepare(
    `INSERT INTO block (report, id, position, kind, body) VALUES (:report, :id, :position, :kind, :body)
     ON CONFLICT (report, id) DO UPDATE SET position = excluded.position, kind = excluded.kind, body = excluded.body`,
  );
  const writeLocked = database.prepare(
    `INSERT INTO block (report, id, position, kind, body) VALUES (:report, :id, :position, :kind, :body)
     ON CONFLICT (report, id) DO UPDATE SET position = excluded.position`,
  );
  const update = database.prepare('UPDATE block SET kind = :kind, body = :body WHERE report = :report AND id = :id');
  const saying = database
    .prepare<[string], string>(
      `SELECT report.title FROM block JOIN report ON report.id = block.report
       WHERE instr(block.body, ?) > 0 AND report.removed_at IS NULL ORDER BY report.changed_at DESC LIMIT 1`,
    )
    .pluck();
  return {
    /** The title of a report in which some block says this word, in double quotes as JSON has it; undefined where none does. */
    titleSaying: (word: string) => saying.get(JSON.stringify(word)),
    ofReport: (report: string): Block[] => ofReport.all(report).map(blockOf),
    /** A way to read one report again and again: a block that has not changed is the same object as before, for nobody to change. */
    rereader(): (report: string) => readonly Block[] {
      let last = new Map<string, { body: string; block: Block }>();
      let of: string | undefined;
      return (report) => {
        const known = of === report ? last : new Map<string, { body: string; block: Block }>();
        const read = ofReport.all(report).map((row) => {
          const same = known.get(row.id);
          return same?.body === row.body ? same : { body: row.body, block: blockOf(row) };
        });
        [of, last] = [report, new Map(read.map((one) => [one.block.id, one]))];
        return read.map(({ block }) => block);
      };
    },
    ofKind: (report: string, kind: BlockKind): Block[] => ofKind.all(report, kind).map(blockOf),
    idsOf: (report: string) => ids.all(report),
    /** Adds or replaces a block at a place; a locked one never replaces what is stored, only takes its place. */
    put(report: string, block: Block, position: number): void {
      (block.type === 'locked' ? writeLocked : write).run({ report, id: block.id, position, ...stored(block) });
    },
    /** Replaces a block where it stands; a locked one cannot have changed. */
    replace(report: string, block: Block): void {
      if (block.type !== 'locked') update.run({ report, id: block.id, ...stored(block) });
    },
    move: (report: string, id: string, position: number) => void move.run({ position, report, id }),
    remove: (report: string, id: string) => void remove.run(report, id),
  };
}

const blockOf = ({ id, kind, body }: BlockRow): Block => readBlock(id, kind, JSON.parse(body) as object);

/** A stored block as this version knows it; locked where it cannot be read. */
export function readBlock(id: string, kind: string, original: object): Block {
  const known = blockSchema.safeParse({ ...original, id, type: kind });
  return known.success ? known.data : { type: 'locked', id, original: original as never, children: emptyChildren() };
}

/** What stands beside the body is not repeated in it. */
function stored(block: Block): { kind: string; body: string } {
  if (block.type === 'locked')
    return { kind: String(block.original.type ?? 'locked'), body: JSON.stringify(block.original) };
  return { kind: block.type, body: JSON.stringify(block) };
}
