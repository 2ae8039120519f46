import type { Finding, ReportSummary } from '../../../shared/api.ts';
import { call } from '../../client.ts';

/** Something found in a report that the clerk should look at. */
export interface Concern {
  report: ReportSummary;
  finding: Finding;
}

const reportsLookedAt = 4;
const shownAtMost = 5;

/** What the checks find in the reports changed last: contradictions first, then questions. */
export async function concernsOf(reports: readonly ReportSummary[]): Promise<Concern[]> {
  const latest = [...reports].sort((one, other) => other.changed.localeCompare(one.changed)).slice(0, reportsLookedAt);
  const found: Concern[] = [];
  // One after the other: the service has one thread, and the clerk's own calls come in between.
  for (const report of latest) {
    const findings = await call('checks.run', { report: report.id });
    found.push(
      ...findings
        .filter(({ severity, kept }) => severity !== 'info' && kept === null)
        .map((finding) => ({ report, finding })),
    );
  }
  const weight = ({ finding }: Concern): number => (finding.severity === 'error' ? 0 : 1);
  return found.sort((one, other) => weight(one) - weight(other)).slice(0, shownAtMost);
}
