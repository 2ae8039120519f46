import type { ReportSummary } from '../../shared/api.ts';
import { type Cutoffs, spanOf } from '../../shared/period/span.ts';

/** Reports in the order of a list: the period that ends last on top, of one end the longer period, then the one made last. */
export function newestFirst(reports: readonly ReportSummary[], cutoffs: Cutoffs): ReportSummary[] {
  const rank = reports.map((report, made) => ({ report, made, span: spanOf(report.period, cutoffs) }));
  rank.sort(
    (one, other) =>
      compareText(other.span.to, one.span.to) || compareText(one.span.from, other.span.from) || other.made - one.made,
  );
  return rank.map(({ report }) => report);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
