import { AppError } from '../../../shared/errors.ts';
import { writePlans } from '../plans.ts';
import { enter } from '../values.ts';
import type { Workspace } from '../workspace.ts';

/** Takes an import back as one step; figures that were changed since stay as they are now. */
export function undoImport(workspace: Workspace, id: string): { undone: number; kept: number } {
  const { store, numbers, emit, clock } = workspace;
  const { written, kept, periods } = store.write(() => {
    const made = store.imports.read(id);
    if (!made) throw new AppError('notFound', 'Không có lần nhập ấy trong sổ.', 'id');
    if (made.undone_at !== null) throw new AppError('conflict', 'Lần nhập này đã được hoàn tác trước đó.', 'id');
    const changes = store.values.ofBatch(id);
    const back = changes.filter(
      ({ indicator, period, revision }) => store.values.read(indicator, period)?.revision === revision,
    );
    const plans = made.plans.filter(
      ({ indicator, year, value }) => new Map(store.plans.ofYear(year)).get(indicator) === value,
    );
    const origin = `Hoàn tác lần nhập từ tệp ${made.file.normalize('NFC')}`;
    writePlans(
      workspace,
      plans.map(({ indicator, year, old }) => ({ indicator, year, value: old })),
    );
    store.imports.undone(id, clock.now());
    return {
      written: enter(
        workspace,
        back.map(({ indicator, period, old }) => ({ indicator, period, value: old, origin })),
      ),
      kept: changes.length - back.length + made.plans.length - plans.length,
      periods: [...new Set([...back.map(({ period }) => period), ...plans.map(({ year }) => String(year))])],
    };
  });
  numbers.written(written);
  numbers.plansChanged();
  if (periods.length > 0) emit({ type: 'values.changed', periods });
  return { undone: written.length, kept };
}
