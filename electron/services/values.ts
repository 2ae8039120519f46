import type { SheetRow, Taken } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { periodName } from '../../shared/period/words.ts';
import type { DecimalText } from '../../shared/value/decimal.ts';
import { formatFigure } from '../../shared/value/format.ts';
import type { Indicator } from '../../shared/value/indicator.ts';
import { dependants } from './dependence.ts';
import { figureRow, sheetRow } from './figure-rows.ts';
import type { Written } from './numbers.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

type ValueServices = Synchronous<'values.set' | 'values.read' | 'values.sheet'>;
type Entry = Taken<'values.set'>['entries'][number];

/** Entering and reading figures. `origin` says in the history where entries come from. */
export function valueServices(workspace: Workspace, origin: string): ValueServices {
  const { store, numbers, emit } = workspace;
  return {
    'values.set'({ entries }) {
      const periods = [...new Set(entries.map((entry) => entry.period))];
      const single = periods.length === 1 ? periods[0] : undefined;
      const touched = dependants(
        entries.map((entry) => entry.indicator),
        workspace.catalogue,
      );
      let before: SheetRow[] = [];
      const written = store.write(() => {
        if (single !== undefined) before = sheetRows(workspace, single, touched);
        return enter(
          workspace,
          entries.map((entry) => ({ ...entry, origin })),
        );
      });
      if (written.length === 0) return { rows: [] };
      numbers.written(written);
      emit({ type: 'values.changed', periods });
      if (single === undefined) return { rows: [] };
      const after = store.read(() => sheetRows(workspace, single, touched));
      return { rows: after.filter((row, place) => JSON.stringify(row) !== JSON.stringify(before[place])) };
    },
    'values.read'({ period, indicators }) {
      return store.read(() => {
        const of = numbers.all();
        const rows = chosen(workspace, indicators).map((indicator) => {
          const { indicator: id, value, previous, sameLastYear, yearToDate, plan } = figureRow(indicator, period, of);
          const entered = of.facts.entered(id, period) ?? null;
          return { indicator: id, entered, value, previous, sameLastYear, yearToDate, plan };
        });
        return { rows };
      });
    },
    'values.sheet'({ period, indicators }) {
      return store.read(() => ({ rows: sheetRows(workspace, period, indicators) }));
    },
  };
}

/** One figure on its way into the store. */
export interface Entering extends Entry {
  origin: string;
  /** The import that it belongs to. */
  batch?: string;
}

/** Writes figures with their history, inside the caller's transaction; returns those that are new. Throws `input` or `conflict`, naming the entry, and then nothing may be kept. */
export function enter(workspace: Workspace, entries: readonly Entering[]): Written[] {
  const { store, clock } = workspace;
  const at = clock.now();
  const who = store.settings.read('who');
  return entries.flatMap(({ indicator: id, period, value, revision: seen, reason, origin, batch }, place) => {
    const indicator = indicatorNamed(workspace, id, `entries.${place}.indicator`);
    refuseNegative(indicator, value, `entries.${place}.value`);
    const row = store.values.read(id, period);
    const revision = row?.revision ?? 0;
    const old = row?.value ?? null;
    if (seen !== undefined && seen !== revision) throw overtaken(indicator, period, old, place);
    if (old === value && !reason) return [];
    store.values.write({
      period,
      indicator: id,
      old,
      new: value,
      revision: revision + 1,
      at,
      who,
      origin,
      // Only what can be computed is replaced for a reason.
      reason:
        reason ??
        (row && value !== null && indicator.relations.length > 0 ? reasonBefore(store, id, period, value) : null),
      batch: batch ?? null,
    });
    return [{ indicator: id, period, value }];
  });
}

/** A value that comes back, as by an undo, keeps the reason that it was entered with. */
function reasonBefore(
  { values }: Workspace['store'],
  id: string,
  period: PeriodKey,
  value: DecimalText,
): string | null {
  const [last, former] = values.history(id, period);
  return last?.old === value && former?.new === value ? former.reason : null;
}

/** Throws `input` for a value below zero of an indicator that cannot fall so low. */
export function refuseNegative(indicator: Indicator, value: DecimalText | null, field: string): void {
  if (!value?.startsWith('-') || indicator.signed) return;
  throw new AppError(
    'input',
    `“${indicator.label}” không thể âm: hãy kiểm tra lại số “${formatFigure(value, indicator, 'cell')}”.`,
    field,
  );
}

/** The indicator of that id; throws `input` where the catalogue has none. */
export function indicatorNamed({ catalogue }: Pick<Workspace, 'catalogue'>, id: string, field: string): Indicator {
  const indicator = catalogue.indicators.get(id);
  if (!indicator)
    throw new AppError('input', `Không có chỉ tiêu “${id}” trong danh mục: hãy kiểm tra lại mã chỉ tiêu.`, field);
  return indicator;
}

function chosen(workspace: Workspace, ids: readonly string[] | undefined): Indicator[] {
  if (!ids) return [...workspace.catalogue.indicators.values()];
  return ids.map((id, place) => indicatorNamed(workspace, id, `indicators.${place}`));
}

function sheetRows(workspace: Workspace, period: PeriodKey, ids: readonly string[] | undefined): SheetRow[] {
  const indicators = chosen(workspace, ids);
  const of = workspace.numbers.all();
  const revisionOf = revisionReader(workspace, period, indicators.length);
  return indicators.map((indicator) => sheetRow(indicator, period, of, revisionOf(indicator.id)));
}

/** Few revisions are asked for one by one, a sheet's at once. */
function revisionReader({ store }: Workspace, period: PeriodKey, count: number): (id: string) => number {
  if (count <= 50) return (id) => store.values.read(id, period)?.revision ?? 0;
  const revisions = store.values.revisionsOf(period);
  return (id) => revisions.get(id) ?? 0;
}

function overtaken(indicator: Indicator, period: PeriodKey, now: string | null, place: number): AppError {
  const state = now === null ? 'bị xóa' : `đổi thành ${formatFigure(now, indicator, 'cell')}`;
  return new AppError(
    'conflict',
    `“${indicator.label}”, ${periodName(period)}, vừa được nơi khác ${state}: hãy xem số mới rồi nhập lại nếu cần.`,
    `entries.${place}.value`,
  );
}
