import type { PeriodKey } from '../period/key.ts';

/** How a former state of the whole workspace differs from the present. */
export interface WorkspaceDifference {
  /** Entered figures, and plans (whose period is a year); the latest period first. */
  figures: Some<FigureDifference>;
  reports: Some<ReportDifference>;
  directory: Some<EntryDifference>;
  catalogue: Some<EntryDifference>;
}

/** The first of a list that may be long, and how many there are in all. */
export interface Some<Item> {
  count: number;
  shown: readonly Item[];
}

/** A figure that was otherwise; null where there was or is none. Both as printed. */
export interface FigureDifference {
  period: PeriodKey;
  label: string;
  unit: string;
  isPlan: boolean;
  before: string | null;
  now: string | null;
}

/** `new`: it has come since. `gone`: it is in the bin, or nowhere. */
export type HowDifferent = 'new' | 'gone' | 'changed';

export interface ReportDifference {
  report: string;
  title: string;
  period: PeriodKey;
  how: HowDifferent;
  /** It was issued since, or taken back. */
  issue: 'issued' | 'takenBack' | null;
  /** Blocks that are otherwise or gone today, and that have come since. */
  changed: number;
  gone: number;
  added: number;
  /** The first of those blocks. */
  blocks: readonly BlockDifference[];
}

/** A block then and now in plain text; null where there was or is none. */
export interface BlockDifference {
  /** What kind of block it is: “Đoạn văn”. */
  kind: string;
  before: string | null;
  now: string | null;
}

/** An entry of the directory or the catalogue. */
export interface EntryDifference {
  /** What it is: “Người ký”. */
  kind: string;
  name: string;
  how: HowDifferent;
}
