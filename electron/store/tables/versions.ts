import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { ReportContext } from '../../../shared/document/context.ts';
import type { Database } from '../sqlite.ts';
import { readBlock } from './blocks.ts';
import type { FrozenFigures } from './reports.ts';

/** A kept state of a report: of which revision, when that stood and by whose hand; `name` null where it was kept by itself. */
export interface VersionRow {
  id: string;
  report: string;
  revision: number;
  /** ISO 8601 in UTC. */
  at: string;
  who: string | null;
  name: string | null;
}

/** What a report said, with the figures that it then showed. */
export interface VersionContent {
  context: ReportContext;
  blocks: readonly Block[];
  figures: FrozenFigures;
}

/** The kept states of the reports. */
export function versionsTable(database: Database) {
  const columns = 'id, report, revision, at, who, name';
  const ofReport = database.prepare<[string], VersionRow>(
    `SELECT ${columns} FROM report_version WHERE report = ? ORDER BY revision DESC, at DESC`,
  );
  const read = database.prepare<[string], VersionRow>(`SELECT ${columns} FROM report_version WHERE id = ?`);
  const content = database.prepare<[string], Buffer>('SELECT content FROM report_version WHERE id = ?').pluck();
  const add = database.prepare(
    'INSERT INTO report_version (id, report, revision, at, who, name, content) VALUES (:id, :report, :revision, :at, :who, :name, :content)',
  );
  const rename = database.prepare<[string | null, string]>('UPDATE report_version SET name = ? WHERE id = ?');
  const remove = database.prepare<[string]>('DELETE FROM report_version WHERE id = ?');
  return {
    /** The latest first. */
    ofReport: (report: string) => ofReport.all(report),
    read: (id: string) => read.get(id),
    content(id: string): VersionContent | undefined {
      const packed = content.get(id);
      if (!packed) return undefined;
      const kept = JSON.parse(inflateRawSync(packed).toString('utf8')) as Omit<VersionContent, 'blocks'> & {
        blocks: readonly { type: string; id: string }[];
      };
      return { ...kept, blocks: kept.blocks.map((block) => readBlock(block.id, block.type, block)) };
    },
    add({ context, blocks, figures, ...row }: VersionRow & VersionContent): void {
      const kept = { context, figures, blocks: blocks.map(asStored) };
      add.run({ ...row, content: deflateRawSync(JSON.stringify(kept)) });
    },
    rename: (id: string, name: string | null) => void rename.run(name, id),
    remove: (id: string) => void remove.run(id),
  };
}

/** A block of a newer version as it came, so that the newer version finds it again. */
function asStored(block: Block): object {
  return block.type === 'locked' ? { ...block.original, id: block.id } : block;
}
