import { rangeWords } from '../../../shared/directory/rules.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { periodName } from '../../../shared/period/words.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import type { IndicatorRecord } from '../../../shared/value/indicator.ts';
import { parseRelations } from '../../../shared/value/relation.ts';
import { relationWords } from '../../../shared/value/relation-words.ts';
import type { RecordRow } from '../../store/tables/conflicts.ts';
import type { Workspace } from '../workspace.ts';
import { type Field, linesOf, textOf } from './field.ts';
import { settingText, settingTitle } from './setting-fields.ts';

/** How the records of a table are told to the clerk, but for reports and what belongs to one. */
export interface RecordWords {
  group: { id: string; label: string };
  title: string;
  place: string;
  fields(row: RecordRow): Field[];
}

/** The words of a record; `rows` are its forms, of which one is there. Undefined for a table that has none of its own. */
export function recordWords(
  workspace: Workspace,
  what: string,
  key: string,
  rows: readonly RecordRow[],
): RecordWords | undefined {
  const make = words[what];
  return make?.(workspace, key, rows[0] ?? {});
}

/** The tables whose records have words of their own. */
export const wordedTables = (): string[] => Object.keys(words);

type Make = (workspace: Workspace, key: string, row: RecordRow) => RecordWords;

const directory = { id: 'directory', label: 'Danh bạ' };
const catalogue = { id: 'catalogue', label: 'Danh mục chỉ tiêu' };
const settings = { id: 'settings', label: 'Thiết lập của sổ' };

const words: Readonly<Record<string, Make>> = {
  value: (workspace, key) => {
    const [period = '', indicator = ''] = splitAt(key);
    const known = workspace.catalogue.indicators.get(indicator);
    return {
      group: { id: `figures:${period}`, label: `Số liệu ${periodName(period)}` },
      title: `${known?.label ?? indicator}, ${periodName(period)}`,
      place: known ? `Kỳ này (${known.unit})` : 'Kỳ này',
      fields: ({ value }) => [[null, numberText(value, known)]],
    };
  },
  plan: (workspace, key) => {
    const [year = '', indicator = ''] = splitAt(key);
    const known = workspace.catalogue.indicators.get(indicator);
    return {
      group: { id: `plans:${year}`, label: `Kế hoạch năm ${year}` },
      title: `${known?.label ?? indicator}, năm ${year}`,
      place: known ? `Kế hoạch năm (${known.unit})` : 'Kế hoạch năm',
      fields: ({ value }) => [[null, numberText(value, known)]],
    };
  },
  agency: ({ store }, _, row) => ({
    group: directory,
    title: String(row.name),
    place: 'Cơ quan',
    fields: (one) => [
      ['Tên', textOf(one.name)],
      ['Tên ở phần đầu văn bản', textOf(one.letterhead)],
      ['Cơ quan chủ quản', textOf(one.superior)],
      ['Cơ quan chủ quản, viết đầy đủ', textOf(one.superior_full)],
      ['Tỉnh', textOf(one.province)],
      ['Địa danh', textOf(one.place)],
      ['Ký hiệu', textOf(one.symbol)],
      ['Địa chỉ, điện thoại', textOf(one.address)],
      ['Hiệu lực', validWords(one)],
      [
        'Tên nối tiếp',
        store.directory.agencies().find(({ id }) => id === one.successor)?.name ?? textOf(one.successor),
      ],
      marked(one),
    ],
  }),
  signer: ({ store }, _, row) => ({
    group: directory,
    title: String(row.name),
    place: 'Người ký',
    fields: (one) => [
      ['Tên', textOf(one.name)],
      ['Các dòng ký', listed(one.lines)],
      ['Hình thức ký', store.directory.forms()[String(one.form)]?.label ?? null],
      ['Cơ quan', store.directory.agencies().find(({ id }) => id === one.agency)?.name ?? textOf(one.agency)],
      ['Thời gian ký', validWords(one)],
      marked(one),
    ],
  }),
  recipient_list: ({ store }, _, row) => ({
    group: directory,
    title: `Nơi nhận của ${store.directory.agencies().find(({ id }) => id === row.agency)?.name ?? String(row.agency)}`,
    place: 'Nơi nhận',
    fields: (one) => [
      ['Nơi nhận', recipients(one.items)],
      ['Lưu', Object.values(JSON.parse(String(one.archive)) as Record<string, string>).join(', ')],
      ['Hiệu lực', validWords(one)],
      marked(one),
    ],
  }),
  recipient_group: (_, __, row) => ({
    group: directory,
    title: String(row.name),
    place: 'Nhóm nơi nhận',
    fields: (one) => [['Tên nhóm', textOf(one.name)], ['Gồm', recipients(one.items)], marked(one)],
  }),
  signing_form: (_, __, row) => ({
    group: directory,
    title: textOf(row.label) ?? String(row.id),
    place: 'Hình thức ký',
    fields: (one) => [
      ['Tên', textOf(one.label)],
      ['Các dòng ký', listed(one.lines)],
      ['Mỗi lúc một người', one.sole === 1 ? 'có' : 'không'],
    ],
  }),
  indicator_group: (_, __, row) => ({
    group: catalogue,
    title: String(row.label),
    place: 'Nhóm chỉ tiêu',
    fields: (one) => [['Tên nhóm', textOf(one.label)], marked(one)],
  }),
  indicator: (workspace, key, row) => ({
    group: catalogue,
    title: recordOf(row)?.label ?? key,
    place: 'Chỉ tiêu',
    fields: (one) => [
      ...indicatorFields(workspace, recordOf(one)),
      ['Nhóm', groupLabel(workspace, one.group_id)],
      marked(one),
    ],
  }),
  kind: (_, key, row) => ({
    group: settings,
    title: kindOf(row)?.label ?? key,
    place: 'Mẫu báo cáo',
    fields: (one) => [
      ['Tên', kindOf(one)?.label ?? null],
      ['Nội dung mẫu', `${kindOf(one)?.blocks?.length ?? 0} khối`],
      ['Chi tiết', textOf(one.record)],
    ],
  }),
  setting: (workspace, key) => ({
    group: settings,
    title: settingTitle(key, workspace),
    place: 'Thiết lập',
    fields: (one) => [[null, settingText(key, String(one.value), workspace)]],
  }),
  figure_import: (_, __, row) => ({
    group: { id: 'imports', label: 'Các lần nhập số liệu' },
    title: `Nhập từ tệp ${String(row.file)}`,
    place: 'Lần nhập số liệu',
    fields: (one) => [
      ['Tình trạng', one.undone_at === null ? 'đã nhập' : 'đã hoàn tác'],
      ['Số chỉ tiêu', String(one.count)],
    ],
  }),
};

function splitAt(key: string): [string, string] {
  const at = key.indexOf('/');
  return [key.slice(0, at), key.slice(at + 1)];
}

function numberText(value: unknown, of: { unit: string; decimals: number } | undefined): string | null {
  return typeof value === 'string' ? formatFigure(value, of ?? { unit: '', decimals: 0 }, 'cell') : null;
}

function marked({ removed_at }: RecordRow): Field {
  return ['Tình trạng', removed_at === null || removed_at === undefined ? 'đang dùng' : 'đã xóa'];
}

function validWords({ valid_from, valid_until }: RecordRow): string {
  return rangeWords({ from: textOf(valid_from) ?? undefined, until: textOf(valid_until) ?? undefined });
}

function listed(json: unknown): string | null {
  return linesOf(JSON.parse(String(json)) as string[]);
}

function recipients(json: unknown): string | null {
  const items = JSON.parse(String(json)) as { name: string; note?: string }[];
  return linesOf(items.map(({ name, note }) => (note ? `${name} (${note})` : name)));
}

function recordOf({ record }: RecordRow): IndicatorRecord | undefined {
  return typeof record === 'string' ? (JSON.parse(record) as IndicatorRecord) : undefined;
}

function kindOf({ record }: RecordRow): { label?: string; blocks?: unknown[] } | undefined {
  return typeof record === 'string' ? (JSON.parse(record) as { label?: string; blocks?: unknown[] }) : undefined;
}

function groupLabel({ catalogue: { groups } }: Workspace, id: unknown): string | null {
  return groups.find((group) => group.id === id)?.label ?? textOf(id);
}

const natures = { flow: 'phát sinh trong kỳ', stock: 'thời điểm cuối kỳ', derived: 'tính từ số khác' } as const;

function indicatorFields({ catalogue: { indicators } }: Workspace, record: IndicatorRecord | undefined): Field[] {
  if (!record) return [];
  const labelOf = (id: string): string => indicators.get(id)?.label ?? id;
  return [
    ['Tên', record.label],
    ['Tên ngắn', record.short ?? null],
    ['Đơn vị', record.unit],
    ['Tính chất', natures[record.nature]],
    ['Số chữ số lẻ', String(record.decimals ?? 0)],
    [
      'Cách tính',
      linesOf(parseRelations(record.relations ?? '').map((one) => relationWords(record.label, one, labelOf))),
    ],
    ['Tên gọi khác', linesOf(record.synonyms ?? [])],
    ['Có thể âm', record.signed ? 'có' : 'không'],
    ['Thôi dùng từ', record.retired ? shortDate(record.retired) : null],
  ];
}
