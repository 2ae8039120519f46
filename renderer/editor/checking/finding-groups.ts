import type { Severity, ToldFinding } from '../../../shared/api.ts';

/** What was found, by what the clerk will do about it. */
export interface FindingGroup {
  name: string;
  /** The gravest first. */
  findings: readonly ToldFinding[];
  /** Places that are still to be filled in, not faults. */
  isGaps: boolean;
}

/** How the clerk calls the three. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Sai',
  question: 'Cần xem',
  info: 'Thông tin',
};
const severities: readonly Severity[] = ['error', 'question', 'info'];

const unwritten: ReadonlySet<string> = new Set(['empty-hint', 'missing-figure']);

/** Figures that do not agree, what the format has against the report, and what is still to be filled in; without what was left as it is, and without empty groups. */
export function groupFindings(findings: readonly ToldFinding[]): FindingGroup[] {
  const open = findings.filter(({ kept }) => kept === null);
  const isUnwritten = ({ rule }: ToldFinding): boolean => unwritten.has(rule);
  return [
    { name: 'Số liệu', isGaps: false, findings: open.filter((one) => one.area === 'figures' && !isUnwritten(one)) },
    { name: 'Thể thức', isGaps: false, findings: open.filter((one) => one.area === 'format' && !isUnwritten(one)) },
    { name: 'Chưa viết', isGaps: true, findings: open.filter(isUnwritten) },
  ]
    .filter((group) => group.findings.length > 0)
    .map((group) => ({ ...group, findings: bySeverity(group.findings) }));
}

/** What is open, as the panel shows it from top to bottom. */
export function inOrder(findings: readonly ToldFinding[]): ToldFinding[] {
  return groupFindings(findings).flatMap((group) => group.findings);
}

/** How many there are of each severity, without those of which there is none. */
export function countsOf(findings: readonly ToldFinding[]): { severity: Severity; count: number }[] {
  return severities
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0);
}

function bySeverity(findings: readonly ToldFinding[]): ToldFinding[] {
  return severities.flatMap((severity) => findings.filter((one) => one.severity === severity));
}
