import type { Finding } from '../../../shared/api.ts';

/** What was found, by what the clerk will do about it. */
export interface FindingGroup {
  name: string;
  findings: readonly Finding[];
}

const unwritten: ReadonlySet<string> = new Set(['empty-hint', 'missing-figure']);

/** Figures that do not agree, what the format has against the report, and what is still to be filled in; empty groups are left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const isUnwritten = ({ rule }: Finding): boolean => unwritten.has(rule);
  return [
    { name: 'Số liệu', findings: findings.filter((one) => one.area === 'figures' && !isUnwritten(one)) },
    { name: 'Thể thức', findings: findings.filter((one) => one.area === 'format' && !isUnwritten(one)) },
    { name: 'Chưa viết', findings: findings.filter(isUnwritten) },
  ].filter((group) => group.findings.length > 0);
}
