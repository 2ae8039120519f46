import type { CatalogueReply, Taken } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { soundCatalogue } from '../../shared/value/catalogue-rules.ts';
import { buildCatalogue, type Catalogue, type GroupRecord, type Indicator } from '../../shared/value/indicator.ts';
import { writePlans } from './plans.ts';
import type { Synchronous } from './synchronous.ts';
import { takeCatalogue, type Workspace, workspaceInfo } from './workspace.ts';

/** Reading and editing the catalogue of indicators. Issued reports keep the figures that they were issued with; all else is computed anew. */
export function catalogueServices(workspace: Workspace): Synchronous<'catalogue.read' | 'catalogue.save'> {
  const { store } = workspace;
  return {
    'catalogue.read': () => store.read(() => catalogueOf(workspace)),
    'catalogue.save'({ revision, groups, plans }) {
      const tell = store.write(() => {
        if (store.catalogue.revision() !== revision) {
          throw new AppError(
            'conflict',
            'Danh mục chỉ tiêu vừa được sửa ở nơi khác: bản mới đã được đọc lại, hãy xem rồi sửa tiếp.',
            'revision',
          );
        }
        return writeCatalogue(workspace, groups, plans);
      });
      tell();
      return catalogueOf(workspace);
    },
  };
}

/**
 * Makes the catalogue be as given, with the plans, inside the caller's transaction. Throws `input` for a catalogue that cannot be, or
 * where something that is used would go. Returns what takes it over and tells everybody, to be called once it is committed.
 */
export function writeCatalogue(
  workspace: Workspace,
  groups: readonly GroupRecord[],
  plans: Taken<'catalogue.save'>['plans'] = [],
): () => void {
  const { store, numbers, emit, clock } = workspace;
  const catalogue = soundCatalogue(groups);
  // A plan may go together with its indicator, and come with it.
  const either = {
    ...catalogue,
    indicators: new Map([...workspace.catalogue.indicators, ...catalogue.indicators]),
  };
  const given = Map.groupBy(plans, ({ value }) => value === null);
  writePlans({ ...workspace, catalogue: either }, given.get(true) ?? []);
  refuseInUse(workspace, catalogue);
  store.catalogue.replace(groups, clock.now());
  writePlans({ ...workspace, catalogue }, given.get(false) ?? []);
  return () => {
    takeCatalogue(workspace, buildCatalogue(store.catalogue.groups()));
    if (plans.length > 0) numbers.plansChanged();
    emit({ type: 'catalogue.changed', revision: store.catalogue.revision() });
    emit({ type: 'workspace.opened', workspace: workspaceInfo(workspace) });
    emit({ type: 'values.changed', periods: numbers.all().facts.periods });
  };
}

function catalogueOf({ store }: Workspace): CatalogueReply {
  return { revision: store.catalogue.revision(), groups: store.catalogue.groups() };
}

/** Throws `input` where an indicator is to go that figures, plans, reports or kinds of report speak of. */
function refuseInUse(workspace: Workspace, after: Catalogue): void {
  for (const indicator of workspace.catalogue.indicators.values()) {
    const use = after.indicators.has(indicator.id) ? undefined : whatNeeds(workspace, indicator);
    if (use) {
      throw new AppError(
        'input',
        `Không xóa được “${indicator.label}” vì ${use}: hãy cho thôi dùng từ một ngày thay cho việc xóa.`,
        indicator.id,
      );
    }
  }
}

function whatNeeds({ store }: Workspace, { id }: Indicator): string | undefined {
  if (store.values.ofIndicator(id).length > 0) return 'đã có số liệu';
  if (store.plans.isUsed(id)) return 'đã có kế hoạch năm';
  const report = store.blocks.titleSaying(id);
  if (report !== undefined) return `báo cáo “${report.trim()}” đang dùng`;
  const kind = store.kinds.list().find((one) => JSON.stringify(one.blocks).includes(JSON.stringify(id)));
  return kind && `mẫu “${kind.label}” đang dùng`;
}
