import { createHash } from 'node:crypto';
import type { Finding, KeptFinding, ToldFinding } from '../../shared/api.ts';

/** The findings with their marks, and with what the clerk has said of each. */
export function told(findings: readonly Finding[], kept: ReadonlyMap<string, KeptFinding>): ToldFinding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const what = whatIsFound(finding);
    const time = (times.get(what) ?? 0) + 1;
    times.set(what, time);
    const mark = createHash('sha256').update(`${what}\n${time}`).digest('base64url').slice(0, 22);
    return { ...finding, mark, kept: kept.get(mark) ?? null };
  });
}

/** The rule, the place and the values: figures are the same wherever they are shown, words belong to their block. */
function whatIsFound({ rule, block, indicators, message, sentence, values = [] }: Finding): string {
  const figures = values.map(({ indicator, period, measure, value }) => `${indicator} ${period} ${measure} ${value}`);
  const isOfFigures = indicators.length > 0 && sentence === undefined;
  return isOfFigures
    ? [rule, ...indicators, ...(figures.length > 0 ? figures : [message])].join('\n')
    : [rule, block ?? '', message, ...figures].join('\n');
}
