import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultCutoffs } from '../../shared/period/span.ts';
import type { Facts } from '../../shared/value/derive.ts';

/** One indicator as the four real reports state it. */
export interface ReportedFigure {
  group: string;
  id: string;
  label: string;
  unit: string;
  nature: string;
  decimals: string;
  relation: string;
  /** By period; left out where the report does not say. */
  values: ReadonlyMap<string, string>;
}

const periods = ['2017', '2019-Q1', '2019-9M', '2019-10'] as const;

/** All figures of the four real reports. */
export function reportedFigures(): ReportedFigure[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'figures.csv'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');
    const [group = '', id = '', label = '', unit = '', nature = '', decimals = '', relation = '', ...values] = cells;
    const known = periods.flatMap((period, place) => (values[place] ? [[period, values[place]] as const] : []));
    return { group, id, label, unit, nature, decimals, relation, values: new Map(known) };
  });
}

/** The figures as facts to compute from; quotients and totals that follow are left out, as a clerk leaves them out. */
export function reportedFacts(leaveOut: readonly string[] = []): Facts {
  const figures = new Map(reportedFigures().map((figure) => [figure.id, figure.values]));
  return {
    cutoffs: defaultCutoffs,
    periods,
    entered: (id, period) => (leaveOut.includes(id) && period === '2019-10' ? undefined : figures.get(id)?.get(period)),
    plan: () => undefined,
  };
}
