import type { SheetRow, WorkspaceInfo } from '../../../shared/api.ts';
import { changeText } from '../../../shared/document/figure-text.ts';
import { type PeriodKey, parsePeriod } from '../../../shared/period/key.ts';
import { periodLabel, periodName, periodYear } from '../../../shared/period/words.ts';
import { capitalise } from '../../../shared/text/unicode.ts';
import { type DecimalText, quotient } from '../../../shared/value/decimal.ts';
import { formatDecimal, formatFigure } from '../../../shared/value/format.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import type { Measure } from '../../../shared/value/measures.ts';
import { call } from '../../client.ts';
import { Live } from '../../editor/live.ts';
import { overrideQuestion } from '../../grid/overridden.ts';
import { EntryHistory } from '../../grid/sheet/entry-history.ts';
import type { SheetCell, SheetColumn, SheetEntry, SheetSource } from '../../grid/sheet/sheet.ts';

/** The columns of a period's sheet, in their order. */
export const periodColumns = [
  'plan',
  'previous',
  'value',
  'yearToDate',
  'sameLastYear',
  'change',
  'changeLastYear',
  'ofPlan',
] as const;
export type PeriodColumn = (typeof periodColumns)[number];

/** What a column is called. */
export function columnName(column: PeriodColumn, period: PeriodKey): string {
  const year = periodYear(period);
  const names: Readonly<Record<PeriodColumn, string>> = {
    plan: `Kế hoạch năm ${year}`,
    previous: 'Kỳ trước',
    value: parsePeriod(period).kind === 'adhoc' ? periodLabel(period) : capitalise(periodName(period)),
    yearToDate: `Lũy kế năm ${year}`,
    sameLastYear: `Cùng kỳ ${year - 1}`,
    change: 'So kỳ trước',
    changeLastYear: 'So cùng kỳ',
    ofPlan: 'Đạt kế hoạch',
  };
  return names[column];
}

/** Whose passport a column's cell shows. */
export function measureOf(column: string): Measure {
  if (column === 'change') return 'previous';
  if (column === 'changeLastYear') return 'sameLastYear';
  if (column === 'ofPlan') return 'yearToDate';
  return column as Measure;
}

/** All figures of one period as a sheet: what was entered can be changed, the rest follows. */
export class PeriodSheet implements SheetSource {
  readonly period: PeriodKey;
  /** Counts the changes of what is shown. */
  readonly version = new Live(0);
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #history: EntryHistory;
  #rows: ReadonlyMap<string, SheetRow> = new Map();

  constructor(period: PeriodKey, { indicators }: Pick<WorkspaceInfo, 'indicators'>) {
    this.period = period;
    this.#indicators = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    this.#history = new EntryHistory(
      (entries, reason) => this.#write(entries, reason),
      (row, column) => {
        const known = this.#rows.get(row);
        return (column === 'plan' ? known?.plan : known?.entered) ?? null;
      },
    );
  }

  /** Reads all figures anew. */
  async refresh(): Promise<void> {
    const { rows } = await call('values.sheet', { period: this.period });
    this.#rows = new Map(rows.map((row) => [row.indicator, row]));
    this.version.set(this.version.get() + 1);
  }

  row(indicator: string): SheetRow | undefined {
    return this.#rows.get(indicator);
  }

  columns(shown: ReadonlySet<PeriodColumn>): SheetColumn[] {
    return periodColumns
      .filter((column) => shown.has(column))
      .map((column) => ({
        id: column,
        caption: columnName(column, this.period),
        editable: column === 'value' || column === 'plan',
        width: column === 'value' ? 120 : 98,
      }));
  }

  readonly cell = (id: string, column: string): SheetCell => {
    const [row, indicator] = [this.#rows.get(id), this.#indicators.get(id)];
    if (!row || !indicator) return { text: '', value: null };
    switch (column as PeriodColumn) {
      case 'change':
        return changeCell(row.value, row.previous, indicator);
      case 'changeLastYear':
        return changeCell(row.value, row.sameLastYear, indicator);
      case 'ofPlan': {
        const share =
          row.yearToDate !== null && row.plan !== null ? quotient(row.yearToDate, row.plan, 100, 2) : undefined;
        return { text: share === undefined ? '' : `${formatDecimal(share)}%`, value: share ?? null };
      }
      default: {
        const value = row[column as Measure];
        const tone = column === 'value' ? toneOf(row) : undefined;
        return { text: value === null ? '' : formatFigure(value, indicator, 'cell'), value, tone };
      }
    }
  };

  readonly enter = (entries: readonly SheetEntry[], reason?: string): Promise<void> =>
    this.#history.enter(entries, reason);
  readonly undo = (): Promise<string | undefined> => this.#history.undo();
  readonly redo = (): Promise<string | undefined> => this.#history.redo();

  readonly overrides = ({ row: id, column, value }: SheetEntry): string | undefined => {
    const [row, indicator] = [this.#rows.get(id), this.#indicators.get(id)];
    if (column !== 'value' || !row || !indicator) return undefined;
    return overrideQuestion(row, value, indicator);
  };

  async #write(entries: readonly SheetEntry[], reason?: string): Promise<void> {
    const why = reason === undefined ? {} : { reason };
    const values = entries
      .filter(({ column }) => column === 'value')
      .map(({ row, value }) => {
        const revision = this.#rows.get(row)?.revision ?? 0;
        return { indicator: row, period: this.period, value, revision, ...why };
      });
    const year = periodYear(this.period);
    const plans = entries
      .filter(({ column }) => column === 'plan')
      .map(({ row, value }) => ({ indicator: row, year, value }));
    // One step, so that all of a pasted block is taken or none.
    if (plans.length > 0) await call('plans.set', { entries: plans, values });
    else if (values.length > 0) await call('values.set', { entries: values });
    await this.refresh();
  }
}

function toneOf({ source, entered, derived }: SheetRow): SheetCell['tone'] {
  if (entered !== null && derived !== null && derived !== entered) return 'overridden';
  return source !== null && source !== 'entered' ? 'computed' : undefined;
}

/** The change in percent; of percentages in points. */
function changeCell(value: DecimalText | null, base: DecimalText | null, indicator: Indicator): SheetCell {
  const text = changeText(indicator.unit === '%' ? 'change' : 'changePercent', value, base, indicator);
  const shown = text === '0' || text === '0%' ? '0' : text;
  const tone = shown.startsWith('-') && shown !== '-' ? 'falls' : shown.startsWith('+') ? 'rises' : undefined;
  return { text: shown, value: null, tone };
}
