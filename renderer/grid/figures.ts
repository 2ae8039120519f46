import type { SheetRow } from '../../shared/api.ts';
import type { FigureRow } from '../../shared/document/look.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { shiftPeriod } from '../../shared/period/neighbours.ts';
import type { DecimalText } from '../../shared/value/decimal.ts';
import { call } from '../client.ts';
import { Live } from '../editor/live.ts';

/** The figures of an open report, by period offset and indicator. Chips, tables and grid read them here and follow each change. */
export class Figures {
  readonly period: PeriodKey;
  /** Rows by offset (0 is the report's own period), then by indicator. Replaced as a whole when anything changes. */
  readonly rows: Live<ReadonlyMap<number, ReadonlyMap<string, FigureRow>>>;
  /** An issued report keeps the figures as they were; nothing can be entered. */
  readonly frozen: boolean;
  #offsets: readonly number[];
  #entering = 0;

  constructor(
    period: PeriodKey,
    offsets: readonly number[],
    frozen: readonly { offset: number; rows: readonly FigureRow[] }[] | null,
  ) {
    this.period = period;
    this.frozen = frozen !== null;
    this.#offsets = [...new Set([0, ...offsets])];
    this.rows = new Live(new Map((frozen ?? []).map(({ offset, rows }) => [offset, byIndicator(rows)])));
  }

  /** The row of an indicator; with what was entered where it belongs to the report's own period. */
  row(indicator: string, offset = 0): FigureRow | undefined {
    return this.rows.get().get(offset)?.get(indicator);
  }

  /** The row as the grid edits it, or undefined in an issued report. */
  sheetRow(indicator: string): SheetRow | undefined {
    const row = this.row(indicator);
    return row && 'revision' in row ? (row as SheetRow) : undefined;
  }

  /** Reads all figures again; also those of other periods that the report has come to need. */
  async refresh(offsets: readonly number[] = []): Promise<void> {
    if (this.frozen) return;
    this.#offsets = [...new Set([...this.#offsets, ...offsets])];
    const sheets = await Promise.all(
      this.#offsets.map(async (offset) => {
        const { rows } = await call('values.sheet', { period: shiftPeriod(this.period, offset) });
        return [offset, byIndicator(rows)] as const;
      }),
    );
    this.rows.set(new Map(sheets));
  }

  /** Whether the figures of that period are at hand. */
  has(offset: number): boolean {
    return this.rows.get().has(offset);
  }

  /** Enters values (null takes them out), with the reason where they replace computed ones; every row that changed comes back and is drawn. Throws `AppError` where they are refused. */
  async enter(entries: readonly { indicator: string; value: DecimalText | null }[], reason?: string): Promise<void> {
    this.#entering += 1;
    try {
      const { rows } = await call('values.set', {
        entries: entries.map(({ indicator, value }) => {
          const revision = this.sheetRow(indicator)?.revision;
          const seen = revision === undefined ? {} : { revision };
          return { indicator, value, period: this.period, ...seen, ...(reason === undefined ? {} : { reason }) };
        }),
      });
      this.take(rows);
    } finally {
      this.#entering -= 1;
    }
  }

  /** Whether values are on their way: then news of changed values is our own. */
  get isEntering(): boolean {
    return this.#entering > 0;
  }

  /** Takes changed rows of the report's own period. */
  take(rows: readonly SheetRow[]): void {
    const all = new Map(this.rows.get());
    const own = new Map(all.get(0));
    for (const row of rows) own.set(row.indicator, row);
    all.set(0, own);
    this.rows.set(all);
  }
}

function byIndicator<Row extends FigureRow>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.indicator, row]));
}
