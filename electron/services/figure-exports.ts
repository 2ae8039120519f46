import { basename, extname } from 'node:path';
import type { Services } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { type PeriodKey, parsePeriod } from '../../shared/period/key.ts';
import { periodName, periodYear } from '../../shared/period/words.ts';
import { capitalise } from '../../shared/text/unicode.ts';
import type { Derivation } from '../../shared/value/derive.ts';
import { refuseReservedName } from '../files/reserved-name.ts';
import { refuseTarget, writeWhole } from '../files/write-whole.ts';
import { type WrittenCell, writeXlsx } from './sheets/write-xlsx.ts';
import type { Workspace } from './workspace.ts';

/** The figures of some periods, or of all of a year, as a table: as clerks keep it, or one row for each figure as the reporting systems take it. Both can be imported again. */
export function figureExportServices(workspace: Workspace): Pick<Services, 'exports.figures'> {
  const { store, numbers } = workspace;
  return {
    'exports.figures'({ file, year, periods: named, form, force = false }) {
      refuseReservedName(file);
      const ending = extname(file).toLowerCase();
      if (ending !== '.xlsx' && ending !== '.csv') {
        throw new AppError(
          'input',
          `Tên tệp số liệu phải kết thúc bằng .xlsx hoặc .csv: hãy viết “${basename(file)}.xlsx”.`,
          'file',
        );
      }
      refuseTarget(file, force);
      const rows = store.read(() => {
        const of = numbers.all();
        const periods = of.periods
          .map(({ key }) => key)
          .filter((key) => (named ? named.includes(key) : periodYear(key) === year))
          .toReversed();
        if (periods.length === 0) throw nothingIn(year);
        return form === 'table' ? tableRows(of, periods) : systemRows(of, periods);
      });
      const bytes = ending === '.xlsx' ? writeXlsx(rows, 'Số liệu') : Buffer.from(csvOf(rows), 'utf8');
      writeWhole(file, bytes, { replace: force });
      return { file };
    },
  };
}

function nothingIn(year: number | undefined): AppError {
  return year === undefined
    ? new AppError('notFound', 'Các kỳ đã chọn chưa có số liệu nào: hãy chọn kỳ khác.', 'periods')
    : new AppError('notFound', `Năm ${year} chưa có số liệu nào: hãy chọn năm khác.`, 'year');
}

function tableRows(of: Derivation, periods: readonly PeriodKey[]): WrittenCell[][] {
  const { groups, indicators } = of.catalogue;
  const years = [...new Set(periods.map(periodYear))].sort((one, other) => one - other);
  const rows: WrittenCell[][] = [
    [
      'STT',
      'Chỉ tiêu',
      'Mã chỉ tiêu',
      'Đơn vị tính',
      ...years.map((year) => `Kế hoạch năm ${year}`),
      ...periods.map((key) => capitalise(periodName(key))),
    ],
  ];
  for (const group of groups) {
    const members = group.indicators.flatMap((id) => {
      const indicator = indicators.get(id);
      const values = [...years.map((year) => of.facts.plan(id, year)), ...periods.map((key) => of.text(id, key))];
      if (!indicator || values.every((value) => value === undefined)) return [];
      return [
        [
          indicator.label,
          id,
          indicator.unit,
          ...values.map((value) => (value === undefined ? null : { number: value })),
        ],
      ];
    });
    if (members.length === 0) continue;
    rows.push([null, group.label]);
    members.forEach((member, place) => void rows.push([String(place + 1), ...member]));
  }
  return rows;
}

function systemRows(of: Derivation, periods: readonly PeriodKey[]): WrittenCell[][] {
  const rows: WrittenCell[][] = [['Mã kỳ', 'Mã chỉ tiêu', 'Chỉ tiêu', 'Đơn vị tính', 'Giá trị']];
  for (const key of periods) {
    for (const { id, label, unit } of of.catalogue.indicators.values()) {
      const value = of.text(id, key);
      if (value !== undefined) rows.push([periodCode(key), id, label, unit, { number: value }]);
    }
  }
  return rows;
}

/** `YYYYMM`, `YYYYQ`, `YYYY`; periods that the systems have no code for keep our own key. */
function periodCode(key: PeriodKey): string {
  const period = parsePeriod(key);
  if (period.kind === 'month') return `${period.year}${String(period.number).padStart(2, '0')}`;
  return period.kind === 'quarter' ? `${period.year}${period.number}` : key;
}

/** As Excel in Vietnamese opens it: a mark for UTF-8, semicolons, decimal commas; no text can turn into a formula. */
function csvOf(rows: readonly (readonly WrittenCell[])[]): string {
  const cellText = (cell: WrittenCell): string => {
    if (cell === null) return '';
    if (typeof cell !== 'string') return cell.number.replace('.', ',');
    const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[;"\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;
}
