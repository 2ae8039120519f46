import { z } from 'zod';
import { blockId } from '../blocks/definition.ts';
import { phraseKinds, type Wordings, wordingSchema } from '../blocks/phrase/wordings.ts';
import { blockSchema } from '../blocks/schemas.ts';
import { figureRuleIds } from '../checks/figure-rules.ts';
import { directoryEntriesSchema } from '../directory/schema.ts';
import type { ReportContext } from '../document/context.ts';
import { isDay } from '../period/date.ts';
import { type PeriodKey, readPeriod } from '../period/key.ts';
import { cutoffSchema, deadlineSchema } from '../period/span.ts';
import { canonical } from '../value/decimal.ts';
import { groupSchema, indicatorId } from '../value/indicator.ts';
import { measures } from '../value/measures.ts';
import { numberStyles } from '../value/parse.ts';
import type { CheckSettings, ToldFinding } from './check-replies.ts';
import { type Conflict, conflictChoices, type SettleReply } from './conflict-replies.ts';
import type { WorkspaceDifference } from './difference-replies.ts';
import { type ImportPreview, type ImportReport, importChoices, type PastImport } from './figure-import.ts';
import type { GridCell, Passport, SheetRow, Trend } from './figure-replies.ts';
import type {
  AgencyChoice,
  CatalogueFile,
  CatalogueReply,
  Directory,
  ExportReply,
  ImportReply,
  KindInfo,
  SignerInfo,
  WorkspaceInfo,
} from './replies.ts';
import type {
  DueItem,
  JournalEntry,
  MovedFigure,
  PeriodInfo,
  PeriodSettings,
  ReportDocument,
  ReportSummary,
  ReportVersion,
  VersionDocument,
} from './report-replies.ts';
import type { BackupShelf, OwnBackups, RecoverReply, RecoverySheet, Safety, Verdict } from './safety-replies.ts';

const id = z.string().min(1).max(80);
const period = z
  .string()
  .refine(
    (key) => readPeriod(key) !== undefined,
    'không phải là kỳ báo cáo (viết như 2019-10, 2019-Q1, 2019-H1, 2019-9M, 2019, 2019-03-01..2019-03-20)',
  )
  // The years before and after it are periods too.
  .refine(
    (key) => key.split('..').every((part) => part >= '1901' && part < '9999'),
    'phải nằm trong các năm từ 1901 đến 9998',
  );
const day = z.string().refine(isDay, 'không phải là ngày (viết như 2019-10-05)');
const decimal = z
  .string()
  .refine((text) => canonical(text) !== undefined, 'không phải là số thập phân dạng chuẩn (viết như 1234.5)')
  .transform((text) => canonical(text) as string);
const year = z.int().min(1900).max(9999);
const name = z.string().trim().min(1).max(200);
const path = z
  .string()
  .min(1)
  .refine((text) => !text.includes('\0'), 'không phải là đường dẫn tệp');
/** A password or recovery code as it was typed, every space of it. */
const typed = z.string().min(1).max(500);
const values = z
  .array(
    z.strictObject({
      indicator: indicatorId,
      period,
      value: decimal.nullable(),
      revision: z.int().min(0).optional(),
      reason: z.string().max(500).optional(),
    }),
  )
  .max(100_000);
const plans = z.array(z.strictObject({ indicator: indicatorId, year, value: decimal.nullable() }));
const nothing = z.strictObject({});
const backup = { workspace: z.string().max(80), backup: z.string().max(80) };

/** One method of the contract: what it takes, what it gives, and who may call it (`shell` = only after a dialog of the main process, or from the terminal). */
interface Method<Input extends z.ZodType, Reply, Door extends 'window' | 'shell' = 'window' | 'shell'> {
  input: Input;
  door: Door;
  /** Works without an open workspace. */
  closed: boolean;
  /** Never present: carries the type of the reply. */
  reply?: Reply;
}

const window =
  <Reply>() =>
  <Input extends z.ZodType>(input: Input): Method<Input, Reply, 'window'> => ({ input, door: 'window', closed: false });
const shell =
  <Reply>() =>
  <Input extends z.ZodType>(input: Input): Method<Input, Reply, 'shell'> => ({ input, door: 'shell', closed: false });

/** Every call between the window or the terminal and the services. A new call is one line here and one function there. */
export const contract = {
  /**
   * Where the stick has another letter now, the workspace is opened there: `workspace` is the id of the one that is meant. `password`: of one
   * that has a password and whose key is not on this PC; the recovery code does too. `again`: after the service itself has died, of which the
   * clerk is not told.
   */
  'workspaces.open': {
    ...shell<WorkspaceInfo>()(
      z.strictObject({
        file: path,
        workspace: z.string().max(200).optional(),
        password: typed.optional(),
        again: z.boolean().optional(),
      }),
    ),
    closed: true,
  },
  /** Where a workspace is now that was at `file` last: `out` where only the copy on this PC is at hand; null where nothing is. */
  'workspaces.find': {
    ...shell<{ file: string; out: boolean } | null>()(
      z.strictObject({ file: path, workspace: z.string().max(200).optional() }),
    ),
    closed: true,
  },
  'workspaces.create': {
    ...shell<WorkspaceInfo>()(z.strictObject({ file: path, agency: id.optional(), demo: z.boolean().optional() })),
    closed: true,
  },
  /** Whether a workspace file is whole; it is only read. */
  'workspaces.verify': {
    ...shell<Verdict>()(z.strictObject({ file: path, password: typed.optional() })),
    closed: true,
  },
  /** Saves what still reads of a damaged workspace into a new file. */
  'workspaces.recover': {
    ...shell<RecoverReply>()(z.strictObject({ file: path, out: path, password: typed.optional() })),
    closed: true,
  },
  /** The backups of every workspace on this PC, that with the latest first. */
  'backups.all': { ...window<BackupShelf[]>()(nothing), closed: true },
  /** Puts a backup into a new file, as a workspace of its own. */
  'backups.restore': { ...shell<null>()(z.strictObject({ ...backup, file: path })), closed: true },
  /** Everything is written to the stick first, but where it is to close `now`. */
  'workspaces.close': { ...shell<null>()(z.strictObject({ now: z.boolean().optional() })), closed: true },
  'agencies.choices': { ...window<AgencyChoice[]>()(nothing), closed: true },

  'workspace.read': window<WorkspaceInfo>()(nothing),
  'workspace.setWho': window<WorkspaceInfo>()(z.strictObject({ who: name })),

  /** Where the work is kept just now. */
  'safety.read': window<Safety>()(nothing),
  /** Writes everything to the stick now; `anew` also where the workspace’s file is gone from it. */
  'safety.seal': window<Safety>()(z.strictObject({ anew: z.boolean().optional() })),
  /** Goes on with another stick: into this folder, where it has no other file under the workspace’s name. */
  'safety.moveTo': shell<Safety>()(z.strictObject({ folder: path })),
  /** The clerk has read a note and puts it away. */
  'safety.heard': window<Safety>()(z.strictObject({ note: z.string().max(60) })),
  /** The damaged working copy that was set aside; null where there is none. */
  'safety.aside': shell<{ file: string } | null>()(nothing),
  /** Looks through the open workspace, on this PC and on its stick, from the pages to the figures and blocks. */
  'safety.verify': window<Verdict>()(nothing),
  /** The backups of the open workspace on this PC; null of the demo, and in the terminal. */
  'safety.backups': window<OwnBackups | null>()(nothing),
  /** How a backup of the open workspace differs from the present. */
  'backups.compare': window<WorkspaceDifference>()(z.strictObject(backup)),
  /** Whether PCs must keep nothing of this workspace once it is closed and all of it is on the stick. */
  'safety.setLeavesNothing': window<Safety>()(z.strictObject({ leavesNothing: z.boolean() })),

  /** Gives the stick’s copy a password, or another one; the reply is the only place where its recovery code ever stands. */
  'safety.setPassword': window<RecoverySheet>()(
    z.strictObject({ password: typed.refine((text) => [...text].length >= 8, 'phải có ít nhất 8 ký tự') }),
  ),
  'safety.removePassword': window<Safety>()(nothing),
  /** Takes the password that the stick’s copy was given on another PC while this one has it open. */
  'safety.learnPassword': window<Safety>()(z.strictObject({ password: typed })),

  'kinds.list': window<KindInfo[]>()(nothing),
  'signers.list': window<SignerInfo[]>()(z.strictObject({ period: period, date: day.optional() })),
  'directory.read': window<Directory>()(nothing),
  'directory.save': window<Directory>()(
    z.strictObject({
      /** The revision that the writer saw; a conflict where the store has moved on. */
      revision: z.int().min(0),
      /** The whole directory as it is to be. */
      entries: directoryEntriesSchema,
    }),
  ),
  'catalogue.read': window<CatalogueReply>()(nothing),
  'catalogue.save': window<CatalogueReply>()(
    z.strictObject({
      /** The revision that the writer saw; a conflict where the store has moved on. */
      revision: z.int().min(0),
      /** The whole catalogue as it is to be. */
      groups: z.array(groupSchema).max(500),
      /** Plans that are set along with it, as one step. */
      plans: plans.default([]),
    }),
  ),
  'catalogue.readFile': shell<CatalogueFile>()(z.strictObject({ file: path })),
  'catalogue.writeFile': shell<ExportReply>()(z.strictObject({ file: path, force: z.boolean().optional() })),
  'periods.read': window<PeriodInfo>()(z.strictObject({ kind: id, period })),
  'periods.settings': window<PeriodSettings>()(nothing),
  'periods.setSettings': window<PeriodSettings>()(
    z.strictObject({
      kinds: z
        .array(z.strictObject({ kind: id, cutoff: cutoffSchema.optional(), deadline: deadlineSchema.optional() }))
        .min(1),
    }),
  ),
  'periods.due': window<DueItem[]>()(z.strictObject({ today: day.optional() })),

  'reports.list': window<ReportSummary[]>()(nothing),
  'reports.create': window<ReportSummary>()(
    z.strictObject({ kind: id, period, signer: id.optional(), again: z.boolean().optional() }),
  ),
  'reports.read': window<ReportDocument>()(z.strictObject({ report: id })),
  'reports.save': window<{ revision: number; changed: string }>()(
    z.strictObject({
      report: id,
      /** The revision that the writer saw; a conflict where the store has moved on. */
      revision: z.int().min(0),
      /** The new and changed blocks. */
      blocks: z.array(blockSchema),
      /** All block ids in order, where blocks came, went or moved. */
      order: z.array(blockId).optional(),
    }),
  ),
  'reports.setDetails': window<{ report: ReportSummary; context: ReportContext }>()(
    z.strictObject({
      report: id,
      revision: z.int().min(0),
      signer: id.nullable().optional(),
      date: day.nullable().optional(),
    }),
  ),
  'reports.issue': window<ReportSummary>()(
    z.strictObject({ report: id, revision: z.int().min(0), number: z.int().min(1).max(99999), date: day }),
  ),
  'reports.takeBack': window<ReportSummary>()(z.strictObject({ report: id, revision: z.int().min(0) })),
  'reports.remove': window<null>()(z.strictObject({ report: id })),
  'reports.restore': window<ReportSummary>()(z.strictObject({ report: id })),
  /** Those in the bin, the last removed first. */
  'reports.removed': window<(ReportSummary & { removed: string })[]>()(nothing),
  /** The figures of an issued report that the store now holds otherwise. */
  'reports.moved': window<MovedFigure[]>()(z.strictObject({ report: id })),

  'versions.list': window<ReportVersion[]>()(z.strictObject({ report: id })),
  'versions.read': window<VersionDocument>()(z.strictObject({ version: id })),
  /** Keeps the report as it stands under a name. */
  'versions.name': window<ReportVersion>()(z.strictObject({ report: id, name })),
  'versions.rename': window<ReportVersion>()(z.strictObject({ version: id, name: name.nullable() })),
  /** The text as it was; figures, signer and date stay those of today. */
  'versions.restore': window<ReportSummary>()(z.strictObject({ report: id, revision: z.int().min(0), version: id })),
  'journal.read': window<JournalEntry[]>()(
    z.strictObject({ before: z.iso.datetime().optional(), limit: z.int().min(1).max(500).default(100) }),
  ),

  'values.set': window<{ rows: SheetRow[] }>()(z.strictObject({ entries: values.min(1) })),
  'values.read': window<{
    rows: Pick<SheetRow, 'indicator' | 'entered' | 'value' | 'previous' | 'sameLastYear' | 'yearToDate' | 'plan'>[];
  }>()(z.strictObject({ period, indicators: z.array(indicatorId).optional() })),
  'values.sheet': window<{ rows: SheetRow[] }>()(
    z.strictObject({ period, indicators: z.array(indicatorId).optional() }),
  ),
  /** Every period that holds a figure, the one that ends last first. */
  'values.periods': window<PeriodKey[]>()(nothing),
  'values.grid': window<{ rows: { indicator: string; cells: GridCell[] }[] }>()(
    z.strictObject({
      periods: z.array(period).min(1).max(120),
      indicators: z.array(indicatorId).optional(),
      /** Years to date instead of the periods' own figures, also of the year before. */
      toDate: z.boolean().default(false),
    }),
  ),
  'values.explain': window<Passport>()(z.strictObject({ indicator: indicatorId, period, measure: z.enum(measures) })),
  'values.trends': window<Trend[]>()(z.strictObject({ indicators: z.array(indicatorId).optional() })),
  'plans.set': window<null>()(
    z.strictObject({
      entries: plans.min(1),
      /** Figures that are set along with them, as one step. */
      values: values.default([]),
    }),
  ),

  /** The words of every phrase as this workspace says them. */
  'phrases.read': window<Wordings>()(nothing),
  /** `wording` null: as the program comes. */
  'phrases.set': window<Wordings>()(
    z.strictObject({ phrase: z.enum(phraseKinds), wording: z.record(z.string(), wordingSchema).nullable() }),
  ),

  'checks.run': window<ToldFinding[]>()(z.strictObject({ report: id })),
  /** Looked at and left as it is; `mark` is that of a finding that stands now. */
  'checks.keep': window<null>()(
    z.strictObject({ report: id, mark: z.string().min(1).max(40), reason: z.string().trim().min(1).max(500) }),
  ),
  /** To be told again. */
  'checks.tellAgain': window<null>()(z.strictObject({ report: id, mark: z.string().min(1).max(40) })),
  'checks.settings': window<CheckSettings>()(nothing),
  'checks.setSettings': window<CheckSettings>()(
    // What is left out stays as it was.
    z.strictObject({ strict: z.boolean().optional(), off: z.array(z.enum(figureRuleIds)).optional() }),
  ),
  /** What two copies say differently: those that are open, and the last that were settled. */
  'conflicts.list': window<Conflict[]>()(nothing),
  /** Settles each by itself; one that has changed since it was seen is refused and stays open. */
  'conflicts.settle': window<SettleReply>()(
    z.strictObject({
      conflicts: z
        .array(z.strictObject({ id, seen: z.string().max(80) }))
        .min(1)
        .max(5000),
      choice: z.enum(conflictChoices),
    }),
  ),
  /** Takes settlings back: what was in force is in force again. */
  'conflicts.reopen': window<SettleReply>()(z.strictObject({ conflicts: z.array(id).min(1).max(5000) })),
  'exports.word': shell<ExportReply>()(z.strictObject({ report: id, file: path, force: z.boolean().optional() })),
  /** Ends the export that is under way, which then throws `cancelled`. */
  'exports.stop': shell<null>()(nothing),
  'exports.figures': shell<ExportReply>()(
    z
      .strictObject({
        file: path,
        /** All periods of a year, or those that are named. */
        year: z.int().min(1901).max(9998).optional(),
        periods: z.array(period).min(1).max(500).optional(),
        /** As clerks keep it, or one row for each figure with the codes of the reporting systems. */
        form: z.enum(['table', 'system']).default('table'),
        force: z.boolean().optional(),
      })
      .refine(
        ({ year, periods }) => (year === undefined) !== (periods === undefined),
        'phải nêu năm (year) hoặc các kỳ (periods), một trong hai',
      ),
  ),
  'imports.open': shell<ImportPreview>()(z.strictObject({ file: path, period })),
  /** The same of a file that was dropped on the window. */
  'imports.openBytes': window<ImportPreview>()(z.strictObject({ name, base64: z.string().max(70_000_000), period })),
  'imports.look': window<ImportPreview>()(z.strictObject({ id, choices: importChoices })),
  'imports.apply': window<ImportReport>()(z.strictObject({ id, choices: importChoices })),
  'imports.stop': window<null>()(nothing),
  'imports.undo': window<{ undone: number; kept: number }>()(z.strictObject({ id })),
  'imports.list': window<PastImport[]>()(nothing),
  'imports.figures': shell<ImportReply>()(
    z.strictObject({
      file: path,
      period,
      numbers: z.enum(numberStyles).default('vi'),
      skipBad: z.boolean().default(false),
    }),
  ),
} as const satisfies Record<string, Method<z.ZodType, unknown>>;

export type MethodName = keyof typeof contract;
/** What a caller may send. */
export type Input<Name extends MethodName> = z.input<(typeof contract)[Name]['input']>;
/** What the service receives, defaults filled in. */
export type Taken<Name extends MethodName> = z.output<(typeof contract)[Name]['input']>;
export type Reply<Name extends MethodName> =
  | NonNullable<(typeof contract)[Name]['reply']>
  | (null extends (typeof contract)[Name]['reply'] ? null : never);

/** The services as functions: what the terminal and the tests call directly. */
export type Services = { [Name in MethodName]: (input: Taken<Name>) => Reply<Name> | Promise<Reply<Name>> };

/** Methods that the window itself may call. */
export type WindowMethod = {
  [Name in MethodName]: (typeof contract)[Name]['door'] extends 'window' ? Name : never;
}[MethodName];
