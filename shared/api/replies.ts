import type { Block } from '../blocks/schemas.ts';
import type { FigureRuleId } from '../checks/figure-rules.ts';
import type { Fix } from '../checks/fix.ts';
import type { DirectoryEntries, SigningForms } from '../directory/schema.ts';
import type { ReportContext } from '../document/context.ts';
import type { FigureRow } from '../document/look.ts';
import type { FormatProfile } from '../format/profile.ts';
import type { Day } from '../period/date.ts';
import type { PeriodKey, PeriodKind } from '../period/key.ts';
import type { Cutoff, Deadline } from '../period/span.ts';
import type { DecimalText } from '../value/decimal.ts';
import type { Source } from '../value/derive.ts';
import type { GroupRecord, Indicator, IndicatorGroup } from '../value/indicator.ts';
import type { Measure } from '../value/measures.ts';

/** The open workspace as the window shows it. `who` is the person who keeps it, null until they have said so. */
export interface WorkspaceInfo {
  id: string;
  file: string;
  /** The office today. */
  agency: { id: string; name: string };
  who: string | null;
  demo: boolean;
  /** The rules of the format that its reports are set in. */
  profile: FormatProfile;
  /** The catalogue, which changes rarely, comes with it. */
  groups: readonly IndicatorGroup[];
  indicators: readonly Indicator[];
}

/** An agency of the directory that a new workspace can be made for. */
export interface AgencyChoice {
  id: string;
  name: string;
  /** Where its name is no longer in use: what it is called today. */
  today: string;
}

/** The directory of the workspace: what the clerk edits, and the ways of signing. */
export interface Directory {
  /** Counts the savings; a writer names the one that it saw. */
  revision: number;
  /** An entry of the office of this workspace. */
  office: string;
  entries: DirectoryEntries;
  forms: SigningForms;
}

/** The catalogue of indicators as it is edited. */
export interface CatalogueReply {
  /** Counts the savings; a writer names the one that it saw. */
  revision: number;
  groups: readonly GroupRecord[];
}

/** A catalogue file that was read, laid over the catalogue of the workspace; nothing is saved yet. */
export interface CatalogueFile {
  /** Of the file. */
  name: string;
  /** The catalogue as it would be. */
  groups: GroupRecord[];
  /** Labels of the indicators that are new, that would change, and that only the workspace has. */
  added: readonly string[];
  changed: readonly string[];
  kept: readonly string[];
}

export interface KindInfo {
  id: string;
  label: string;
  period: PeriodKind;
}

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
  | 'figures.changed';

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

/** Where the data of a period lie and when its report is due. */
export interface PeriodInfo {
  key: PeriodKey;
  from: Day;
  to: Day;
  deadline: Day;
}

/** How a workspace counts its periods: of each kind of report the days of its data and its deadline. */
export interface PeriodSettings {
  kinds: readonly { kind: string; label: string; period: PeriodKind; cutoff: Cutoff; deadline: Deadline }[];
}

/** A report that is due around today: made already (`report`) or still to make. */
export interface DueItem extends PeriodInfo {
  kind: string;
  label: string;
  report: string | null;
  status: ReportStatus | null;
  /** Days from today to the deadline; negative once it has passed. */
  daysLeft: number;
}

/** One indicator in one period as the grid shows it. */
export interface SheetRow extends FigureRow {
  entered: DecimalText | null;
  source: Source | null;
  /** What the relations give where the value was entered all the same; null where they give nothing. */
  derived: DecimalText | null;
  previousPeriod: PeriodKey | null;
  /** Why there is no previous value, where that can be said. */
  previousNote: string | null;
  revision: number;
}

/** One indicator in one of several periods. */
export interface GridCell {
  value: DecimalText | null;
  source: Source | null;
  /** What the relations give where the value was entered all the same. */
  derived: DecimalText | null;
  sameLastYear: DecimalText | null;
  plan: DecimalText | null;
  revision: number;
}

export interface PassportTerm {
  indicator: string;
  label: string;
  period: PeriodKey;
  periodName: string;
  value: DecimalText;
  role: 'plus' | 'minus' | 'part' | 'whole' | 'previous';
  /** A blank that was counted as zero. */
  assumed: boolean;
  source: Source;
}

export interface HistoryEntry {
  /** ISO 8601 in UTC. */
  at: string;
  who: string;
  value: DecimalText | null;
  origin: string;
  reason: string | null;
}

/** Where a figure comes from. */
export interface Passport {
  indicator: string;
  label: string;
  unit: string;
  decimals: number;
  period: PeriodKey;
  periodName: string;
  measure: Measure;
  value: DecimalText | null;
  source: Source | null;
  /** The computation in figures, such as `6.842 + 48`; null for an entered value. */
  formula: string | null;
  terms: readonly PassportTerm[];
  /** Further computations that the relations allow, such as `1.313 + 84` beside `457 + 940`; they should give the same value. */
  otherWays: readonly { source: Source; formula: string; value: DecimalText }[];
  /** The last entry, where it was entered. */
  entry: HistoryEntry | null;
  /** Entered although it could be computed: what the computation gives. */
  derived: DecimalText | null;
  /** Other known values, the latest first. */
  earlier: readonly { period: PeriodKey; periodName: string; value: DecimalText }[];
  history: readonly HistoryEntry[];
  /** One sentence on what is missing where there is no value. */
  missing: string | null;
}

/** An indicator over time, the earliest first; on the start page. */
export interface Trend {
  indicator: string;
  label: string;
  unit: string;
  decimals: number;
  points: readonly { period: PeriodKey; value: DecimalText }[];
}

export interface SignerInfo {
  id: string;
  name: string;
  /** As the closing prints it, such as `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  lines: readonly string[];
}

export type Severity = 'error' | 'question' | 'info';

/** Something found in a report; `block` and `indicators` tell where. */
export interface Finding {
  rule: string;
  area: 'figures' | 'format';
  severity: Severity;
  message: string;
  block: string | null;
  indicators: readonly string[];
  /** Where the format says so, such as “Phụ lục I, mục II, khoản 9”. */
  article?: string;
  /** What puts it right beyond doubt, where there is such a thing. */
  fix?: Fix;
  /** Where in the block's typed line it stands, a figure or field counting as one letter. */
  range?: { from: number; to: number };
  /** The sentence as printed, where it is about one. */
  sentence?: string;
  /** The figures that do not agree, each with a passport. */
  values?: readonly FindingValue[];
}

/** A figure that a finding is about. */
export interface FindingValue {
  indicator: string;
  label: string;
  period: PeriodKey;
  periodName: string;
  measure: Measure;
  value: DecimalText;
}

/** A finding as it is told: with its mark, and with who has looked at it and left it as it is. */
export interface ToldFinding extends Finding {
  /** Names what was found in this report; another as soon as the values or the words are others. */
  mark: string;
  kept: KeptFinding | null;
}

/** Why the clerk left something as it is. */
export interface KeptFinding {
  reason: string;
  who: string | null;
  /** ISO 8601 in UTC. */
  at: string;
}

/** How a workspace wants its reports checked. */
export interface CheckSettings {
  /** Tells too what is practice but not in the format, such as the level `1.1.`. */
  strict: boolean;
  /** The rules about figures that are switched off. */
  off: readonly FigureRuleId[];
}

export interface RefusedRow {
  /** The line of the file, the header being 1. */
  row: number;
  id: string;
  value: string;
  reason: string;
}

export interface ImportReply {
  set: number;
  refused: readonly RefusedRow[];
}

export interface ExportReply {
  file: string;
  pages?: number;
}

/** What was saved of a damaged workspace, in rows by table, and what was not: each with a Vietnamese sentence. */
export interface RecoverReply {
  recovered: Record<string, number>;
  lost: { what: string; count: number; message: string }[];
}

/**
 * Where the clerk's work is kept. `here`: in a file on this PC, written at once. The others are of a workspace on a stick: all of it there
 * (`sealed`), being written (`sealing`), to be written soon (`waiting`), or not to be written just now and why.
 */
export type SafetyState = 'here' | 'sealed' | 'sealing' | 'waiting' | 'out' | 'full' | 'readOnly' | 'other' | 'failed';

export interface Safety {
  state: SafetyState;
  /** In Vietnamese: what holds, and where something is in the way what to do. */
  message: string;
  /** Everything is on the stick although it may be out just now. */
  complete: boolean;
  /** The generation that the stick holds, and when it was sealed; null where none was yet. */
  generation: { number: number; at: string } | null;
  /** Records that two copies say differently and the clerk has not settled. */
  contradictions: number;
  /** PCs must keep nothing of this workspace once it is closed. */
  leavesNothing: boolean;
}

/** Whether a workspace file is whole; each problem is a Vietnamese sentence. */
export interface Verdict {
  ok: boolean;
  problems: readonly string[];
}

/** Why a backup was made: its time had come, the workspace was closed, or something was about to change much of it. */
export type BackupReason = 'time' | 'close' | 'import' | 'merge';

/** A verified copy of the workspace on this PC. */
export interface Backup {
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  reason: BackupReason;
  bytes: number;
}
