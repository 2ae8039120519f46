import type { Block } from '../blocks/schemas.ts';
import type { ReportContext } from '../document/context.ts';
import type { FigureRow } from '../document/look.ts';
import type { Day } from '../period/date.ts';
import type { PeriodKey, PeriodKind } from '../period/key.ts';
import type { Cutoff, Deadline } from '../period/span.ts';
import type { DecimalText } from '../value/decimal.ts';
import type { Measure } from '../value/measures.ts';

export type ReportStatus = 'draft' | 'issued';

export interface ReportSummary {
  id: string;
  kind: string;
  period: PeriodKey;
  title: string;
  status: ReportStatus;
  number: number | null;
  date: Day | null;
  signer: string | null;
  revision: number;
  /** Last change, ISO 8601 in UTC. */
  changed: string;
}

/** A report opened. `frozen` holds the figures as they were at issue, by period offset; null while it is a draft. */
export interface ReportDocument {
  report: ReportSummary;
  context: ReportContext;
  blocks: readonly Block[];
  frozen: readonly { offset: number; rows: readonly FigureRow[] }[] | null;
}

/** A former state of a report; `name` null where it was kept by itself. */
export interface ReportVersion {
  id: string;
  revision: number;
  /** When it stood, ISO 8601 in UTC. */
  at: string;
  who: string | null;
  name: string | null;
}

/** A former state opened, with the figures that it then showed, by period offset. */
export interface VersionDocument {
  version: ReportVersion;
  context: ReportContext;
  blocks: readonly Block[];
  figures: readonly { offset: number; rows: readonly FigureRow[] }[];
}

/** A figure that an issued report printed, and what the store holds now. */
export interface MovedFigure {
  indicator: string;
  label: string;
  offset: number;
  measure: Measure;
  printed: DecimalText | null;
  now: DecimalText | null;
}

/** What the journal tells of. */
export type JournalWhat =
  | 'report.created'
  | 'report.written'
  | 'report.detailsSet'
  | 'report.followedDirectory'
  | 'report.issued'
  | 'report.takenBack'
  | 'report.removed'
  | 'report.restored'
  | 'version.named'
  | 'version.restored'
  | 'directory.changed'
  | 'figures.changed'
  | 'copies.merged'
  | 'conflict.settled';

/** One thing done, from `at` to `until` (ISO 8601 in UTC), with the report or the period that it was done to. */
export interface JournalEntry {
  id: string;
  at: string;
  until: string;
  who: string | null;
  what: JournalWhat;
  report: string | null;
  title: string | null;
  period: PeriodKey | null;
  detail: string | null;
}

/** Where the data of a period lie and when its report is due; `deadline` null where whoever asks for it says when. */
export interface PeriodInfo {
  key: PeriodKey;
  from: Day;
  to: Day;
  deadline: Day | null;
}

/** How a workspace counts its periods: of each kind of report the days of its data and its deadline. */
export interface PeriodSettings {
  kinds: readonly { kind: string; label: string; period: PeriodKind; cutoff: Cutoff; deadline: Deadline | null }[];
}

/** A report that is due around today: made already (`report`) or still to make. */
export interface DueItem extends PeriodInfo {
  deadline: Day;
  kind: string;
  label: string;
  report: string | null;
  status: ReportStatus | null;
  /** Days from today to the deadline; negative once it has passed. */
  daysLeft: number;
}
