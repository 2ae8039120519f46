import { basename } from 'node:path';
import type { ImportPreview, ImportReport, Services, TakenChoices } from '../../shared/api.ts';
import { importChoices } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { formatDecimal } from '../../shared/value/format.ts';
import { IndicatorIndex } from './figure-import/indicator-index.ts';
import { type Interpretation, interpret } from './figure-import/interpret.ts';
import { type Layout, layoutOf } from './figure-import/layout.ts';
import type { Reading } from './figure-import/reading.ts';
import { undoImport } from './figure-import/undo.ts';
import { writePlans } from './plans.ts';
import { openTable, openTableFile } from './sheets/open-table.ts';
import { columnName, type Hidden, nothingHidden, type TableFile } from './sheets/sheet.ts';
import { enter } from './values.ts';
import type { Workspace } from './workspace.ts';

type FigureImportServices = Pick<
  Services,
  | 'imports.open'
  | 'imports.openBytes'
  | 'imports.look'
  | 'imports.apply'
  | 'imports.stop'
  | 'imports.undo'
  | 'imports.list'
>;

/** More rows than these nobody looks through. */
const mostShown = 1000;

/** Figures out of clerks' tables: looked at first, set in one transaction, and taken back in one step. */
export function figureImportServices(workspace: Workspace): FigureImportServices {
  const { store, numbers, emit, newId, clock } = workspace;
  const begin = async (file: string, period: PeriodKey, open: () => Promise<TableFile>): Promise<ImportPreview> => {
    if (workspace.reading) workspace.reading.stopped = true;
    const own: Reading = {
      id: newId(),
      file,
      fallback: period,
      sheets: new Map(),
      stopped: false,
      table: { notes: [], sheets: [], read: () => Promise.resolve({ rows: [], merges: [], hidden: nothingHidden }) },
    };
    workspace.reading = own;
    own.table = await open();
    return (await look(own, importChoices.parse({}))).preview;
  };
  /** Lets others be served, tells how far it is, and ends where the clerk has given up. */
  const stepOf = (own: Reading, from: number, to: number) => async (done: number) => {
    emit({ type: 'import.progress', done: from + (to - from) * done });
    await new Promise((resume) => setImmediate(resume));
    if (own.stopped) throw new AppError('cancelled', 'Đã dừng: chưa có số nào được nhập.');
  };
  const look = async (
    own: Reading,
    choices: TakenChoices,
  ): Promise<{ preview: ImportPreview; result: Interpretation }> => {
    const sheet = own.sheets.get(choices.sheet) ?? (await own.table.read(choices.sheet, stepOf(own, 0, 0.7)));
    own.sheets.set(choices.sheet, sheet);
    await stepOf(own, 0.7, 0.7)(0);
    const { catalogue } = workspace;
    const index = new IndicatorIndex(catalogue);
    const found = layoutOf(sheet, index, { period: choices.period, fallback: own.fallback });
    const layout = withChoices(found, choices);
    const of = numbers.all();
    const result = await interpret({ layout, index, catalogue, of, choices, step: stepOf(own, 0.7, 1) });
    const rows = result.rows.length > mostShown ? shownOf(result.rows) : result.rows;
    return {
      result,
      preview: {
        id: own.id,
        file: own.file,
        notes: [...own.table.notes, ...hiddenNotes(sheet.hidden)],
        sheets: own.table.sheets,
        sheet: choices.sheet,
        period: layout.period,
        columns: layout.columns,
        rows,
        counts: { ...result.counts, hidden: result.rows.length - rows.length },
      },
    };
  };
  const named = (id: string): Reading => {
    if (workspace.reading?.id === id) return workspace.reading;
    throw new AppError('notFound', 'Tệp này không còn mở: hãy chọn lại tệp rồi nhập.', 'id');
  };

  return {
    'imports.open': ({ file, period }) => begin(basename(file), period, () => openTableFile(file)),
    'imports.openBytes': ({ name, base64, period }) =>
      begin(name, period, () => openTable(Buffer.from(base64, 'base64'), name)),
    'imports.look': async ({ id, choices }) => (await look(named(id), choices)).preview,
    async 'imports.apply'({ id, choices }) {
      const own = named(id);
      const { preview, result } = await look(own, choices);
      refuseDoubts(result);
      const sheet = own.table.sheets.length > 1 ? `, trang “${own.table.sheets[choices.sheet]}”` : '';
      const origin = (line: number): string => `Tệp ${own.file.normalize('NFC')}${sheet}, dòng ${line}`;
      const values = result.settings.flatMap(({ indicator, target, value, line }) =>
        'period' in target ? [{ indicator, period: target.period, value, origin: origin(line), batch: id }] : [],
      );
      const plans = result.settings.flatMap(({ indicator, target, value }) =>
        'year' in target
          ? [{ indicator, year: target.year, value, old: numbers.all().facts.plan(indicator, target.year) ?? null }]
          : [],
      );
      const written = store.write(() => {
        store.imports.add({
          id,
          at: clock.now(),
          who: store.settings.read('who'),
          file: own.file,
          count: result.settings.length,
          plans,
        });
        writePlans(
          workspace,
          plans.map(({ old: _, ...plan }) => plan),
        );
        return enter(workspace, values);
      });
      workspace.reading = undefined;
      numbers.written(written);
      if (plans.length > 0) numbers.plansChanged();
      const periods = [...new Set([...values.map(({ period }) => period), ...plans.map(({ year }) => String(year))])];
      if (periods.length > 0) emit({ type: 'values.changed', periods });
      return reportOf(preview, result, periods);
    },
    'imports.stop'() {
      if (workspace.reading) workspace.reading.stopped = true;
      workspace.reading = undefined;
      return null;
    },
    'imports.undo': ({ id }) => undoImport(workspace, id),
    'imports.list': () =>
      store.read(() =>
        store.imports.list().map(({ id, at, who, file, count, undone_at }) => ({
          id,
          at,
          who: who ?? '',
          file,
          set: count,
          undone: undone_at !== null,
        })),
      ),
  };
}

function hiddenNotes({ rows, columns }: Hidden): string[] {
  const what = [
    ...(rows > 0 ? [`${formatDecimal(String(rows))} dòng`] : []),
    ...(columns.size > 0 ? [`cột ${[...columns].slice(0, 20).map(columnName).join(', ')}`] : []),
  ];
  if (what.length === 0) return [];
  return [`Đã bỏ qua ${what.join(' và ')} bị ẩn trong bảng tính: nếu cần, hãy bỏ ẩn trong Excel rồi nhập lại.`];
}

function withChoices(layout: Layout, { columns }: TakenChoices): Layout {
  return {
    ...layout,
    columns: layout.columns.map((column) => ({ ...column, role: columns[String(column.at)] ?? column.role })),
  };
}

/** What has to be seen comes before rows that nobody recognised. */
function shownOf(rows: ImportPreview['rows']): ImportPreview['rows'] {
  const known = rows.filter(({ indicator }) => indicator !== null).slice(0, mostShown);
  const shown = new Set([
    ...known,
    ...rows.filter(({ indicator }) => indicator === null).slice(0, mostShown - known.length),
  ]);
  return rows.filter((row) => shown.has(row));
}

function refuseDoubts({ counts, settings }: Interpretation): void {
  const open = counts.doubt + counts.guessed;
  if (open > 0) {
    throw new AppError(
      'input',
      `Còn ${formatDecimal(String(open))} chỗ chưa chắc nên chưa nhập số nào: hãy trả lời từng chỗ, hoặc bỏ qua tất cả.`,
      'choices',
    );
  }
  if (settings.length === 0)
    throw new AppError('input', 'Tệp không có số nào mới để nhập: hãy xem lại cột và dòng.', 'choices');
}

function reportOf(
  { id, file, columns }: ImportPreview,
  { rows, counts }: Interpretation,
  periods: PeriodKey[],
): ImportReport {
  const letter = (at: number) => columns.find((column) => column.at === at)?.letter ?? '';
  const left = rows.flatMap(({ line, text, cells, indicator }) =>
    cells
      .filter(({ state }) => state === 'left' || indicator === null)
      .map((cell) => ({ line, text, cell: `${letter(cell.at)}${line}: ${cell.text}`, note: cell.note ?? '' })),
  );
  const { set, same, computed } = counts;
  return { id, file, set, same, computed, periods, left: left.slice(0, mostShown) };
}
