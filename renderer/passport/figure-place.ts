import type { Look } from '../../shared/document/look.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import type { DecimalText } from '../../shared/value/decimal.ts';
import type { Measure } from '../../shared/value/measures.ts';

/** A figure that can be asked about. */
export interface FigurePlace {
  indicator: string;
  period: PeriodKey;
  measure: Measure;
}

/** What a card needs of the screen that it stands on. */
export interface PassportRoom {
  /** The period that one works in: its figures are told without naming it. */
  home: PeriodKey;
  indicator: Look['indicator'];
  /** Shows the card of another figure. */
  go: (place: FigurePlace) => void;
  /** Writes a figure (null takes it out), throws where it is refused; left out where nothing can be entered there. */
  enter?: (place: FigurePlace, value: DecimalText | null, reason?: string) => Promise<void>;
}

/** What a figure of a period is called beside the period's own. */
export const measureNames: Readonly<Record<Measure, string>> = {
  value: 'Kỳ này',
  previous: 'Kỳ trước',
  sameLastYear: 'Cùng kỳ',
  yearToDate: 'Lũy kế',
  plan: 'Kế hoạch năm',
};

/** Tells figures apart. */
export function placeKey({ indicator, period, measure }: FigurePlace): string {
  return `${indicator} ${period} ${measure}`;
}
