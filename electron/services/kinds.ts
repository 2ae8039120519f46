import { AppError } from '../../shared/errors.ts';
import type { PeriodKey, PeriodKind } from '../../shared/period/key.ts';
import { parsePeriod } from '../../shared/period/key.ts';
import type { KindRecord } from '../store/directory.ts';
import type { Store } from '../store/store.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

/** The kinds of report of the workspace. */
export function kindServices({ store }: Workspace): Synchronous<'kinds.list'> {
  return {
    'kinds.list': () => store.kinds.list().map(({ id, label, period }) => ({ id, label, period })),
  };
}

/** The kind of that id; throws `usage` naming those that there are. */
export function kindNamed(store: Store, id: string): KindRecord {
  const kind = store.kinds.read(id);
  if (kind) return kind;
  const known = store.kinds.list().map((one) => `${one.id} (${one.label})`);
  throw new AppError('usage', `Không có mẫu báo cáo “${id}”: hãy dùng một trong ${known.join(', ')}.`, 'kind');
}

const periodForms: Readonly<Record<PeriodKind, string>> = {
  month: '2019-10',
  quarter: '2019-Q1',
  half: '2019-H1',
  'nine-months': '2019-9M',
  year: '2019',
  adhoc: '2019-03-01..2019-03-20',
};

/** Throws `usage` where a report of the kind cannot have the period. */
export function refuseOtherPeriod(kind: KindRecord, period: PeriodKey): void {
  if (parsePeriod(period).kind === kind.period) return;
  throw new AppError(
    'usage',
    `Kỳ “${period}” không hợp với “${kind.label}”: hãy viết kỳ như ${periodForms[kind.period]}.`,
    'period',
  );
}
