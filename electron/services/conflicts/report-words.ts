import { type Block, blocks as kinds } from '../../../shared/blocks/schemas.ts';
import type { Look } from '../../../shared/document/look.ts';
import { itemAt, type OutlineItem, outlineOf } from '../../../shared/document/outline.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { periodName } from '../../../shared/period/words.ts';
import { readBlock } from '../../store/tables/blocks.ts';
import type { RecordRow } from '../../store/tables/conflicts.ts';
import type { ReportRow } from '../../store/tables/reports.ts';
import { figuresNow, lookOf } from '../report-figures.ts';
import { contextOf } from '../report-state.ts';
import type { Workspace } from '../workspace.ts';
import { blockFields } from './block-fields.ts';
import { textOf } from './field.ts';
import type { RecordWords } from './record-words.ts';

/** What is told of a report and of what belongs to it; undefined for other records, and where the report itself is gone. */
export type ReportWords = (what: string, key: string, rows: readonly RecordRow[]) => RecordWords | undefined;

/** Tells of the records of reports; each report is read once. */
export function reportWords(workspace: Workspace): ReportWords {
  const known = new Map<string, Shown | undefined>();
  const shown = (id: string): Shown | undefined => {
    if (!known.has(id)) known.set(id, shownReport(workspace, id));
    return known.get(id);
  };
  return (what, key, rows) => {
    const make = words[what];
    const of = make && shown(what === 'report_version' ? String(rows[0]?.report) : (key.split('/')[0] ?? ''));
    return make && of && { group: of.group, ...make(workspace, of, rows) };
  };
}

/** The tables whose records belong to a report. */
export const reportTables = (): string[] => Object.keys(words);

interface Shown {
  row: ReportRow;
  blocks: readonly Block[];
  look: Look;
  outline: readonly OutlineItem[];
  group: { id: string; label: string };
}

function shownReport(workspace: Workspace, id: string): Shown | undefined {
  const { store } = workspace;
  const row = store.reports.read(id);
  if (!row) return undefined;
  const blocks = store.blocks.ofReport(id);
  const look = lookOf(workspace, {
    context: contextOf(workspace, row),
    blocks,
    figures: figuresNow(workspace, row.period, blocks),
  });
  return {
    row,
    blocks,
    look,
    outline: outlineOf(blocks, look),
    group: { id: `report:${id}`, label: `Báo cáo ${periodName(row.period)}` },
  };
}

type Make = (workspace: Workspace, shown: Shown, rows: readonly RecordRow[]) => Omit<RecordWords, 'group'>;

const words: Readonly<Record<string, Make>> = {
  report: ({ store }, { row }) => ({
    title: row.title.trim() || `Báo cáo ${periodName(row.period)}`,
    place: 'Tình trạng và chi tiết của báo cáo',
    fields: (one) => [
      ['Tình trạng', statusWords(one)],
      ['Ngày của báo cáo', typeof one.date === 'string' ? shortDate(one.date) : null],
      [
        'Người ký',
        typeof one.signer === 'string' ? (store.directory.signerEver(one.signer)?.name ?? one.signer) : null,
      ],
      [
        'Số liệu khi ban hành',
        one.figures === null || one.figures === undefined ? null : figuresWords(String(one.figures)),
      ],
    ],
  }),
  block: (workspace, { row, blocks, look, outline }, rows) => {
    const forms = rows.map((one) =>
      readBlock(String(one.id), String(one.kind), JSON.parse(String(one.body)) as object),
    );
    // The report's own look, with the figures that these forms name.
    const own = lookOf(workspace, {
      context: look.context,
      blocks: forms,
      figures: figuresNow(workspace, row.period, forms),
    });
    const wide = { ...look, figures: own.figures };
    const at = blocks.findIndex(({ id }) => id === forms[0]?.id);
    const place = at === -1 ? Math.min(Number(rows[0]?.position ?? 0), blocks.length - 1) : at;
    const first = forms[0];
    return {
      title: itemAt(outline, blocks, place)?.text ?? 'Đầu báo cáo',
      place: first ? kinds[first.type].label : 'Đoạn văn',
      fields: (one) =>
        blockFields(readBlock(String(one.id), String(one.kind), JSON.parse(String(one.body)) as object), wide),
    };
  },
  kept_finding: (_, __, rows) => ({
    title: String(rows[0]?.message),
    place: 'Chỗ soát số đã giữ nguyên',
    fields: (one) => [
      ['Tình trạng', one.removed_at === null ? 'giữ nguyên' : 'báo lại'],
      ['Lý do', textOf(one.reason)],
    ],
  }),
  report_version: (_, __, rows) => ({
    title: `Bản đã giữ của lần sửa thứ ${String(rows[0]?.revision)}`,
    place: 'Tên của bản đã giữ',
    fields: (one) => [[null, textOf(one.name)]],
  }),
};

function statusWords({ status, number, date, removed_at }: RecordRow): string {
  if (typeof removed_at === 'string') return 'đã xóa';
  if (status !== 'issued') return 'đang soạn';
  return `đã ban hành số ${String(number)}, ngày ${shortDate(String(date))}`;
}

function figuresWords(json: string): string {
  const rows = (JSON.parse(json) as { rows: unknown[] }[]).flatMap(({ rows }) => rows);
  return `${rows.length} chỉ tiêu, giữ như lúc ban hành`;
}
