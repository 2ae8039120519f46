import type { Severity } from '../../../shared/api.ts';
import { countGaps } from '../../../shared/document/gaps.ts';
import { call } from '../../client.ts';
import { loadPrintedReport } from '../../print/load-printed-report.ts';

/** What is still open in a report: how many figures are missing, and how much the checks have found by severity. */
export interface OpenPoints {
  gaps: number;
  found: Readonly<Record<Severity, number>>;
}

/** What is open in a report as it is stored. */
export async function loadOpenPoints(report: string): Promise<OpenPoints> {
  const [gaps, found] = await Promise.all([loadGaps(report), countFindings(report)]);
  return { gaps, found };
}

/** How many figures of a stored report would be printed as dots. */
export async function loadGaps(report: string): Promise<number> {
  const { blocks, look } = await loadPrintedReport(report);
  return countGaps(blocks, look);
}

/** How much the checks find in a report as it is stored; nothing where they cannot be made, which stands in nobody's way. */
export async function countFindings(report: string): Promise<Record<Severity, number>> {
  const found = { error: 0, question: 0, info: 0 };
  try {
    for (const { severity, rule, kept } of await call('checks.run', { report })) {
      // The missing figures are counted by themselves, as they are printed.
      if (rule !== 'missing-figure' && kept === null) found[severity] += 1;
    }
  } catch {
    // See above.
  }
  return found;
}
