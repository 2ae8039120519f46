import type { GridCell, WorkspaceInfo } from '../../../shared/api.ts';
import { type PeriodKey, parsePeriod } from '../../../shared/period/key.ts';
import { periodLabel, periodName } from '../../../shared/period/words.ts';
import { capitalise } from '../../../shared/text/unicode.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import { call } from '../../client.ts';
import { Live } from '../../editor/live.ts';
import { overrideQuestion } from '../../grid/overridden.ts';
import { EntryHistory } from '../../grid/sheet/entry-history.ts';
import type { SheetCell, SheetColumn, SheetEntry, SheetSource } from '../../grid/sheet/sheet.ts';

/** Indicators by periods: every value can be changed where it stands. */
export class HistorySheet implements SheetSource {
  readonly periods: readonly PeriodKey[];
  /** Counts the changes of what is shown. */
  readonly version = new Live(0);
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #history: EntryHistory;
  #rows: ReadonlyMap<string, readonly GridCell[]> = new Map();

  constructor(periods: readonly PeriodKey[], { indicators }: Pick<WorkspaceInfo, 'indicators'>) {
    this.periods = periods;
    this.#indicators = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    this.#history = new EntryHistory(
      (entries, reason) => this.#write(entries, reason),
      (row, column) => {
        const cell = this.figure(row, column);
        return cell?.source === 'entered' ? cell.value : null;
      },
    );
  }

  /** Reads all figures anew. */
  async refresh(): Promise<void> {
    const { rows } = await call('values.grid', { periods: [...this.periods] });
    this.#rows = new Map(rows.map(({ indicator, cells }) => [indicator, cells]));
    this.version.set(this.version.get() + 1);
  }

  figure(indicator: string, period: PeriodKey): GridCell | undefined {
    return this.#rows.get(indicator)?.[this.periods.indexOf(period)];
  }

  /** All figures of an indicator, the earliest first. */
  series(indicator: string): readonly GridCell[] {
    return this.#rows.get(indicator) ?? [];
  }

  columns(): SheetColumn[] {
    return this.periods.map((period) => ({
      id: period,
      caption: captionOf(period),
      title: capitalise(periodName(period)),
      editable: true,
      width: 100,
    }));
  }

  readonly cell = (row: string, column: string): SheetCell => {
    const [cell, indicator] = [this.figure(row, column), this.#indicators.get(row)];
    if (!cell || !indicator) return { text: '', value: null };
    const { value, source, derived } = cell;
    const overridden = source === 'entered' && derived !== null && derived !== value;
    return {
      text: value === null ? '' : formatFigure(value, indicator, 'cell'),
      value,
      tone: overridden ? 'overridden' : source !== null && source !== 'entered' ? 'computed' : undefined,
    };
  };

  readonly enter = (entries: readonly SheetEntry[], reason?: string): Promise<void> =>
    this.#history.enter(entries, reason);
  readonly undo = (): Promise<string | undefined> => this.#history.undo();
  readonly redo = (): Promise<string | undefined> => this.#history.redo();

  readonly overrides = ({ row, column, value }: SheetEntry): string | undefined => {
    const [cell, indicator] = [this.figure(row, column), this.#indicators.get(row)];
    return cell && indicator && overrideQuestion(cell, value, indicator, `, ${periodName(column)},`);
  };

  async #write(entries: readonly SheetEntry[], reason?: string): Promise<void> {
    const why = reason === undefined ? {} : { reason };
    await call('values.set', {
      entries: entries.map(({ row, column, value }) => {
        const revision = this.figure(row, column)?.revision ?? 0;
        return { indicator: row, period: column, value, revision, ...why };
      }),
    });
    await this.refresh();
  }
}

/** “Tháng 10/2019”, “9 tháng đầu năm 2019”, “01/3/2019 – 20/3/2019”. */
function captionOf(period: PeriodKey): string {
  return parsePeriod(period).kind === 'adhoc' ? periodLabel(period) : capitalise(periodName(period));
}
