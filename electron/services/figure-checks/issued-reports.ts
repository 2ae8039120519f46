import type { PeriodKey } from '../../../shared/period/key.ts';
import { frozenContext, frozenFigures, type ReportRow } from '../../store/tables/reports.ts';
import type { Workspace } from '../workspace.ts';
import type { Checked, IssuedReport } from './checked.ts';

/** Finds what the other reports of the workspace said when they were issued; each is read when it is first asked for. */
export function issuedReports({ store }: Workspace, own: ReportRow): Checked['issued'] {
  const issued = store.reports.list().filter(({ id, status }) => status === 'issued' && id !== own.id);
  const read = new Map<PeriodKey, IssuedReport | undefined>();
  return (period) => {
    if (!read.has(period)) {
      const latest = issued
        .filter((report) => report.period === period)
        .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))[0];
      const row = latest && store.reports.read(latest.id);
      read.set(period, row && statedBy(row));
    }
    return read.get(period);
  };
}

function statedBy(row: ReportRow): IssuedReport {
  const rows = frozenFigures(row)?.find(({ offset }) => offset === 0)?.rows ?? [];
  const symbol = frozenContext(row)?.symbol;
  return {
    name: `báo cáo số ${row.number ?? ''}${symbol === undefined ? '' : `/${symbol}`}`,
    figures: new Map(rows.map((figure) => [figure.indicator, figure])),
  };
}
