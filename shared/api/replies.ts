import type { DirectoryEntries, SigningForms } from '../directory/schema.ts';
import type { FormatProfile } from '../format/profile.ts';
import type { PeriodKind } from '../period/key.ts';
import type { GroupRecord, Indicator, IndicatorGroup } from '../value/indicator.ts';

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
  /** Labels of the indicators that are new and that only the workspace has; those that would change with what would be different, in words. */
  added: readonly string[];
  changed: readonly { label: string; what: readonly string[] }[];
  kept: readonly string[];
}

export interface KindInfo {
  id: string;
  label: string;
  period: PeriodKind;
}

export interface SignerInfo {
  id: string;
  name: string;
  /** As the closing prints it, such as `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  lines: readonly string[];
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
