import type { ErrorCode } from '../errors.ts';
import type { Day } from '../period/date.ts';
import type { PeriodKey } from '../period/key.ts';
import type { PrintWishes } from '../print/wishes.ts';
import type { ImportPreview } from './figure-import.ts';
import type { CatalogueFile, WorkspaceInfo } from './replies.ts';
import type { RecoverReply, RecoverySheet, Safety, Verdict } from './safety-replies.ts';

/** How a call ends, as plain data that survives every process border. */
export type Outcome<Data> = { ok: true; data: Data } | { ok: false; error: Failure };

export interface Failure {
  code: ErrorCode;
  /** In Vietnamese: what is wrong and what to do. */
  message: string;
  field?: string;
}

/** A call on its way to the service. `door` is set by the main process, never by the window. */
export interface CallMessage {
  id: number;
  door: 'window' | 'shell';
  method: string;
  input: unknown;
}

/** What the service sends: the answer to a call, or news. */
export type ServiceMessage = { id: number; outcome: Outcome<unknown> } | { event: ServiceEvent } | { ready: true };

/** Facts in the past tense that every window is told. */
export type ServiceEvent =
  | { type: 'workspace.opened'; workspace: WorkspaceInfo }
  | { type: 'workspace.closed' }
  | { type: 'values.changed'; periods: readonly PeriodKey[] }
  | { type: 'reports.changed'; report: string; revision: number }
  | { type: 'directory.changed'; revision: number }
  | { type: 'catalogue.changed'; revision: number }
  | { type: 'safety.changed'; safety: Safety }
  /** Contradictions between two copies were settled or opened again; so many are open. */
  | { type: 'conflicts.changed'; open: number }
  | { type: 'service.restarted' }
  /** How far the reading of a table is, 0 to 1. */
  | { type: 'import.progress'; done: number }
  /** So much of the Word file is written: from 0 to 1. */
  | { type: 'export.moved'; part: number };

/** A workspace that was open before on this PC; `out` where its stick is not plugged in and only the copy on this PC is at hand. */
export interface RecentWorkspace {
  file: string;
  name: string;
  out: boolean;
}

/** A printer of this PC: its name for the system and its name for people. */
export interface PrinterInfo {
  name: string;
  label: string;
}

/** How the laying out of a report for paper ended; `trouble` in Vietnamese. */
export type LaidOut = LaidPages | { trouble: string };

/** How many pages there are, and which of them (counted from 0) lie sideways on upright paper. */
export interface LaidPages {
  pages: number;
  turned: readonly number[];
}

/** How the program began: the workspace that is open, or why the one asked for is not. */
export interface StartInfo {
  workspace: WorkspaceInfo | null;
  /** In Vietnamese; null where nothing went wrong. */
  trouble: string | null;
  /** The file asked for, where it has a password. */
  locked: string | null;
  /** Of the program. */
  version: string;
}

/** What the window may ask of the main process itself: things that need a dialog, a printer or another window. */
export interface ShellMethods {
  /** What the window begins with, once the main process has opened what it was asked to open. */
  start: () => StartInfo;
  /** Recently opened workspaces that can be opened, each with where it is now. */
  'recent.list': () => RecentWorkspace[];
  /** Opens one of those (by its file) ; a file not in the list is refused. */
  'recent.open': (input: { file: string }) => WorkspaceInfo | null;
  /** Asks for a file and opens it; null where the clerk gave up. */
  'workspace.open': () => WorkspaceInfo | null;
  /** Opens the one that has just been found to have a password (`open.locked`) with what the clerk typed. */
  'workspace.unlock': (input: { password: string }) => WorkspaceInfo;
  /** The recovery sheet to the system’s print dialog; false where the clerk gave up. */
  'sheet.print': (input: RecoverySheet) => boolean;
  /** Asks where to, then writes the recovery sheet as a PDF; null where the clerk gave up. */
  'sheet.pdf': (input: RecoverySheet) => { file: string } | null;
  /** What the page that is printed shows. */
  'sheet.read': () => RecoverySheet;
  /** Asks where to put a new workspace and makes it; null where the clerk gave up. */
  'workspace.create': (input: { agency: string }) => WorkspaceInfo | null;
  /** Makes (or opens) the demo workspace. */
  'workspace.demo': () => WorkspaceInfo;
  'workspace.close': () => null;
  /** Answers `leaving.waits`: closes without waiting for the stick, or stays. */
  'leaving.answer': (input: { go: boolean }) => null;
  /** Shows the folder on the stick where the workspace lies. */
  'stick.show': () => null;
  /** Asks for a folder on another stick and writes the workspace there; null where the clerk gave up. */
  'stick.choose': () => Safety | null;
  /** Asks where to, then writes the Word file; null where the clerk gave up. */
  'export.word': (input: { report: string; name: string }) => { file: string } | null;
  'export.pdf': (input: { report: string; name: string }) => { file: string; pages: number } | null;
  /** Asks where to, then writes the figures of some periods as a table; `name` is offered for the file. Null where the clerk gave up. */
  'export.figures': (input: {
    periods: string[];
    name: string;
    form: 'table' | 'system';
    ending: 'xlsx' | 'csv';
  }) => { file: string } | null;
  /** Asks for a file that may be damaged and looks it through; null where the clerk gave up. */
  'firstAid.look': () => { file: string; verdict: Verdict } | null;
  /** Looks through the file that was asked for and turned out to have a password. */
  'firstAid.unlock': (input: { password: string }) => { file: string; verdict: Verdict };
  /** Looks through the damaged working copy of the open workspace, which was set aside; null where there is none. */
  'firstAid.aside': () => { file: string; verdict: Verdict } | null;
  /** Asks where to, then saves what still reads of the file looked at last into a new one; null where the clerk gave up. */
  'firstAid.recover': () => { file: string; reply: RecoverReply } | null;
  /** Asks where to, then puts a backup there as a workspace of its own; null where the clerk gave up. */
  'backup.restore': (input: { workspace: string; backup: string; name: string }) => { file: string } | null;
  /** Opens a workspace that this run of the program has written so. */
  'copy.open': (input: { file: string }) => WorkspaceInfo | null;
  /** Asks for a table and says what is in it; `period` is of figures that nothing in it gives one. Null where the clerk gave up. */
  'import.open': (input: { period: PeriodKey }) => ImportPreview | null;
  /** Asks for a catalogue file and reads it; null where the clerk gave up. */
  'catalogue.import': () => CatalogueFile | null;
  /** Asks where to, then writes the catalogue as a file; null where the clerk gave up. */
  'catalogue.export': () => { file: string } | null;
  /** Prints as wished without further questions, or with null asks by the system's print dialog; false where the clerk gave up. */
  print: (input: { report: string; wishes: PrintWishes | null }) => boolean;
  /** The printers of this PC; none where it has none. */
  'printers.list': () => PrinterInfo[];
  /** Ends the export or printing that is under way: it then throws `cancelled`. */
  'work.stop': () => null;
  /** Opens a file just exported with the program of the system, or shows it in its folder. */
  'file.show': (input: { file: string; how: 'open' | 'folder' }) => null;
  /** Today on this PC. */
  today: () => Day;
}
export type ShellMethod = keyof ShellMethods;

/** What the main process tells the window by itself. */
export type ShellNews =
  /** The clerk asks for help from the menu bar. */
  | { type: 'help.asked' }
  /** The window is to close, but the stick is still being written; until `leaving.ended`. */
  | { type: 'leaving.waits' }
  | { type: 'leaving.ended' }
  /** The report to be printed or made into a PDF is laid out. */
  | { type: 'pages.laid'; pages: number }
  /** A file handed over by a second start of the program could not be opened; `message` is for the clerk. */
  | { type: 'open.failed'; message: string }
  /** A file that was to be opened has a password. */
  | { type: 'open.locked'; file: string };

/** What the preload script offers to the window, as `window.bridge`. */
export interface Bridge {
  call(method: string, input: unknown): Promise<Outcome<unknown>>;
  shell(method: string, input: unknown): Promise<Outcome<unknown>>;
  /** Listens to news; returns the way to stop. */
  listen(hear: (event: ServiceEvent) => void): () => void;
  /** Tells the main process that a print page is laid out, or why it cannot be. */
  printReady(outcome: LaidOut): void;
  /** Answers the question whether the window may close: called after all has been saved. */
  onClosing(save: () => Promise<void>): void;
  /** Listens to the main process itself; returns the way to stop. */
  listenShell(hear: (news: ShellNews) => void): () => void;
}
