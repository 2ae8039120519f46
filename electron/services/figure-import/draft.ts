import type { ImportCell } from '../../../shared/api/figure-import.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import type { DecimalText } from '../../../shared/value/decimal.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';

/** A figure that a cell would set. */
export interface Setting {
  indicator: string;
  target: { period: PeriodKey } | { year: number };
  value: DecimalText;
  line: number;
}

/** A cell on its way: where its figure goes, and what the clerk has said of it. */
export interface Draft extends ImportCell {
  line: number;
  indicator: Indicator | undefined;
  target: Setting['target'];
  /** The clerk has given the value. */
  chosen: boolean;
}
