/** What was saved of a damaged workspace, in rows by table, and what was not: each with a Vietnamese sentence. */
export interface RecoverReply {
  recovered: Record<string, number>;
  lost: { what: string; count: number; message: string }[];
}

/**
 * Where the clerk's work is kept. `here`: in a file on this PC, written at once. The others are of a workspace on a stick: all of it there
 * (`sealed`), being written (`sealing`), to be written soon (`waiting`), or not to be written just now and why: `gone` has no file of the
 * workspace under its name, `other` has one that is not of it, `newer` one that a later version of the program has written.
 */
export type SafetyState =
  | 'here'
  | 'sealed'
  | 'sealing'
  | 'waiting'
  | 'out'
  | 'full'
  | 'readOnly'
  | 'gone'
  | 'other'
  | 'locked'
  | 'newer'
  | 'failed';

/** Something about the safety of the workspace that the clerk is told once. */
export interface SafetyNote {
  id: string;
  /** In Vietnamese: what was found, and what to do. */
  message: string;
  /** Something may be missing. */
  grave: boolean;
  /** `firstAid`: a damaged copy was set aside and can be looked into. `conflicts`: what two PCs say differently waits for the clerk. */
  help: 'firstAid' | 'conflicts' | null;
}

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
  /** What the clerk has not put away yet. */
  notes: readonly SafetyNote[];
  /** The stick's copy has a password. */
  password: boolean;
}

/** What opens the workspace where its password is forgotten: shown and printed once, kept nowhere. */
export interface RecoverySheet {
  office: string;
  /** The workspace's file on the stick. */
  file: string;
  /** When the password was set, ISO 8601 in UTC. */
  at: string;
  /** In groups. */
  code: string;
}

/** Whether a workspace file is whole; each problem is a Vietnamese sentence. */
export interface Verdict {
  ok: boolean;
  problems: readonly string[];
  /** The file is not damaged, but another program's, or of a newer version of this one: there is nothing to be saved out of it. */
  isStrange?: true;
}

/** Why a backup was made: its time had come, the workspace was closed, or something was about to change much of it. */
export const backupReasons = ['time', 'close', 'import', 'merge', 'migrate', 'restore', 'catalogue'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** A verified copy of the workspace on this PC. */
export interface Backup {
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  reason: BackupReason;
  bytes: number;
}

/** Why a backup could not be made just now. */
export interface BackupTrouble {
  /** ISO 8601 in UTC. */
  at: string;
  /** In Vietnamese. */
  message: string;
}

/** The backups of one workspace on this PC, the latest made first. */
export interface BackupShelf {
  /** Stands for the workspace, which need not open any more. */
  workspace: string;
  /** Its office; null where no backup says it any more. */
  office: string | null;
  /** Where its file lay last; null where that is not known. */
  file: string | null;
  backups: readonly Backup[];
}

/** The backups of the open workspace; `trouble` says why the last try came to nothing. */
export interface OwnBackups extends BackupShelf {
  trouble: BackupTrouble | null;
}
