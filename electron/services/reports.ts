import type { Block } from '../../shared/blocks/schemas.ts';
import { AppError } from '../../shared/errors.ts';
import type { Day } from '../../shared/period/date.ts';
import { periodName } from '../../shared/period/words.ts';
import type { ReportRow } from '../store/tables/reports.ts';
import { frozenFigures } from '../store/tables/reports.ts';
import { dayOfReport, recipientsAt, signersAt } from './context.ts';
import { noteInJournal } from './journal.ts';
import { kindNamed, refuseOtherPeriod } from './kinds.ts';
import { titleOf } from './report-figures.ts';
import { newestFirst } from './report-order.ts';
import { contextOf, keep, refuseIssued, refuseOvertaken, reportNamed, summaryOf } from './report-state.ts';
import { withoutRetired } from './retired.ts';
import { kindBlocks } from './seeds/kind-blocks.ts';
import type { Synchronous } from './synchronous.ts';
import { officeAt, type Workspace } from './workspace.ts';

type ReportServices = Synchronous<
  | 'reports.list'
  | 'reports.removed'
  | 'reports.create'
  | 'reports.read'
  | 'reports.setDetails'
  | 'reports.remove'
  | 'reports.restore'
>;

/** Making, listing and opening reports. */
export function reportServices(workspace: Workspace): ReportServices {
  const { store, emit, clock } = workspace;
  const changed = (row: ReportRow) => {
    emit({ type: 'reports.changed', report: row.id, revision: row.revision });
    return summaryOf(row);
  };
  return {
    'reports.removed': () => store.reports.removed(),

    'reports.list': () => newestFirst(store.reports.list(), workspace.cutoffs),

    'reports.create'({ kind: kindId, period, signer, again }) {
      const kind = kindNamed(store, kindId);
      refuseOtherPeriod(kind, period);
      const row = store.write(() => {
        if (!again && store.reports.idsOf(kind.id, period).length > 0) {
          throw new AppError(
            'exists',
            `Đã có “${kind.label}” cho ${periodName(period)}: hãy mở báo cáo ấy, hoặc yêu cầu lập thêm một bản nữa.`,
            'period',
          );
        }
        const day = dayOfReport({ period, date: null }, workspace.cutoffs);
        const blocks = withoutRetired(kindBlocks(kind, workspace.newId), workspace.catalogue, period).map((block) =>
          withRecipients(workspace, block, day),
        );
        const draft = newDraft(workspace, { kind: kind.id, period, signer: signerFor(workspace, signer, day) });
        const titled = { ...draft, title: titleOf(workspace, blocks, contextOf(workspace, draft)) };
        store.reports.add(titled);
        blocks.forEach((block, position) => {
          store.blocks.put(titled.id, block, position);
        });
        noteInJournal(workspace, { what: 'report.created', report: titled.id });
        return titled;
      });
      return changed(row);
    },

    'reports.read'({ report }) {
      return store.read(() => {
        const row = reportNamed(workspace, report);
        return {
          report: summaryOf(row),
          context: contextOf(workspace, row),
          blocks: store.blocks.ofReport(row.id),
          frozen: frozenFigures(row),
        };
      });
    },

    'reports.setDetails'({ report, revision, signer, date }) {
      const row = store.write(() => {
        const current = reportNamed(workspace, report);
        refuseOvertaken(current, revision);
        refuseIssued(current);
        const dated = date === undefined ? current : { ...current, date };
        const day = dayOfReport(dated, workspace.cutoffs);
        const signs =
          signer === undefined ? stillValid(workspace, dated.signer, day) : signer && signerFor(workspace, signer, day);
        return keep(workspace, { ...dated, signer: signs }, 'report.detailsSet');
      });
      return { report: changed(row), context: contextOf(workspace, row) };
    },

    'reports.remove'({ report }) {
      const row = store.write(() => {
        const current = reportNamed(workspace, report);
        refuseIssued(current);
        return keep(workspace, { ...current, removed_at: clock.now() }, 'report.removed');
      });
      changed(row);
      return null;
    },

    'reports.restore'({ report }) {
      return changed(
        store.write(() =>
          keep(workspace, { ...reportNamed(workspace, report, 'bin'), removed_at: null }, 'report.restored'),
        ),
      );
    },
  };
}

function newDraft({ newId, clock, store }: Workspace, parts: Pick<ReportRow, 'kind' | 'period' | 'signer'>): ReportRow {
  const now = clock.now();
  return {
    id: newId(),
    ...parts,
    title: '',
    status: 'draft',
    number: null,
    date: null,
    revision: 1,
    created_at: now,
    changed_at: now,
    changed_by: store.settings.read('who'),
    removed_at: null,
    context: null,
    figures: null,
  };
}

/** “Nơi nhận” as the directory has it for the agency on that day. */
function withRecipients({ store }: Workspace, block: Block, day: Day): Block {
  if (block.type !== 'recipients') return block;
  const list = recipientsAt(store.directory.recipients(), officeAt(store, day).id, day);
  return list ? { ...block, items: list.items, archive: list.archive } : block;
}

/** The signer asked for, or the head of that day; throws `input` for one who may not sign then. */
function signerFor({ store }: Workspace, asked: string | undefined, day: Day): string | null {
  const able = signersAt(store.directory.signers(), officeAt(store, day).id, day);
  if (asked === undefined) return able[0]?.id ?? null;
  if (able.some((signer) => signer.id === asked)) return asked;
  const names = able.map((signer) => `${signer.id} (${signer.name})`).join(', ');
  throw new AppError(
    'input',
    `Người ký “${asked}” không ký được vào thời gian này: hãy chọn ${names || 'sau khi thêm người ký vào danh bạ'}.`,
    'signer',
  );
}

/** A new date may fall into another time: a signer who could not sign then gives way to the head. */
function stillValid(workspace: Workspace, signer: string | null, day: Day): string | null {
  const { store } = workspace;
  const able = signersAt(store.directory.signers(), officeAt(store, day).id, day);
  return signer === null || able.some((one) => one.id === signer) ? signer : signerFor(workspace, undefined, day);
}
