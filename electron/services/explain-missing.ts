import { addDays, shortDate } from '../../shared/period/date.ts';
import { type PeriodKey, parsePeriod } from '../../shared/period/key.ts';
import { previousPeriod, sameLastYear } from '../../shared/period/neighbours.ts';
import { yearStart, yearStarts } from '../../shared/period/span.ts';
import { periodEndName, periodName, periodYear } from '../../shared/period/words.ts';
import type { Derivation } from '../../shared/value/derive.ts';
import { formatFigure } from '../../shared/value/format.ts';
import { derivations, type Indicator } from '../../shared/value/indicator.ts';
import { isStock, type Measure } from '../../shared/value/measures.ts';
import type { Relation } from '../../shared/value/relation.ts';

/** One sentence on why a figure is not known and what would make it known. */
export function missingOf(indicator: Indicator, period: PeriodKey, measure: Measure, of: Derivation): string {
  const name = periodName(period);
  switch (measure) {
    case 'value':
      return missingValue(indicator, period, of);
    case 'previous':
      if (isStock(indicator, of)) return `Chưa có số liệu của kỳ nào trước ${name}.`;
      return `Chưa có số liệu ${periodName(previousPeriod(period))}${latestKnown(indicator, period, of)}.`;
    case 'sameLastYear':
      return `Chưa có số liệu cùng kỳ: ${periodName(sameLastYear(period))}.`;
    case 'yearToDate':
      return missingToDate(indicator, period, of);
    case 'plan':
      return `Chưa nhập kế hoạch năm ${periodYear(period)}.`;
  }
}

function missingValue(indicator: Indicator, period: PeriodKey, of: Derivation): string {
  const name = periodName(period);
  const ways = derivations(indicator).map((relation) => lacking(relation, indicator, period, of));
  if (ways.length === 0) return `Chưa nhập số liệu ${name}.`;
  const first = indicator.nature === 'derived' ? 'Chưa tính được' : `Chưa nhập số liệu ${name}, và chưa tính được`;
  return `${first}: ${ways.join('; hoặc ')}.`;
}

function lacking(relation: Relation, indicator: Indicator, period: PeriodKey, of: Derivation): string {
  const unknown = (ids: readonly string[]) =>
    ids.filter((id) => !of.value(id, period)).map((id) => `“${of.catalogue.indicators.get(id)?.label ?? id}”`);
  switch (relation.kind) {
    case 'sum':
      return `còn thiếu ${unknown(relation.parts).join(', ')}`;
    case 'percent':
    case 'per100': {
      const missing = unknown([relation.part, relation.whole]);
      return missing.length > 0
        ? `còn thiếu ${missing.join(' và ')}`
        : `“${of.catalogue.indicators.get(relation.whole)?.label ?? relation.whole}” bằng 0 nên không chia được`;
    }
    case 'roll': {
      const moves = unknown([...relation.plus, ...relation.minus]);
      if (moves.length === relation.plus.length + relation.minus.length)
        return `còn thiếu ${moves.join(' và ')} để cộng tiếp từ kỳ trước`;
      const eve = shortDate(addDays(of.span(period).from, -1));
      return `“${indicator.label}” chưa có số ở kỳ kết thúc ngày ${eve} để cộng tiếp`;
    }
    case 'atmost':
      return '';
  }
}

/** Which months are still wanted after what is known from the year's beginning. */
function missingToDate(indicator: Indicator, period: PeriodKey, of: Derivation): string {
  const start = `Chưa đủ số liệu từ đầu năm đến ${periodEndName(period)}`;
  const relation = indicator.relations.find((one) => one.kind === 'percent' || one.kind === 'per100');
  if (indicator.nature === 'derived' && relation && 'part' in relation) {
    const parts = [relation.part, relation.whole].map((id) => `“${of.catalogue.indicators.get(id)?.label ?? id}”`);
    return `${start} của ${parts.join(' và ')}.`;
  }
  if (parsePeriod(period).kind === 'adhoc') return `${start}: ${lackingToDays(indicator, period, of)}.`;
  const { known, months } = lackingToDate(indicator, period, of);
  const first = known === undefined ? '' : ` mới có ${periodName(known)},`;
  if (months.length === 0) return `${start}: cần mọi tháng, hoặc một báo cáo lũy kế và các kỳ nối tiếp sau đó.`;
  const named = months.slice(0, shownMonths).map(periodName).join(', ');
  const more = months.length > shownMonths ? ` và ${months.length - shownMonths} tháng nữa` : '';
  return `${start}:${first} còn thiếu ${named}${more}.`;
}

const shownMonths = 3;

/** Of free dates: which days are still wanted between the cumulative report that reaches furthest and these. */
function lackingToDays(indicator: Indicator, key: PeriodKey, of: Derivation): string {
  const { from, to } = of.span(key);
  const starts = yearStarts(key, of.facts.cutoffs);
  if (of.value(indicator.id, key) === undefined) return 'chưa nhập số liệu của chính kỳ này';
  const known = of.periods.find(
    (one) =>
      one.key !== key &&
      starts.includes(one.span.from) &&
      one.span.to < to &&
      of.value(indicator.id, one.key) !== undefined,
  );
  if (!known) {
    const [first = from] = starts;
    return `còn thiếu số liệu từ ngày ${shortDate(first)} đến ngày ${shortDate(addDays(from, -1))}`;
  }
  const name = periodName(known.key);
  const next = addDays(known.span.to, 1);
  return next < from
    ? `mới có ${name}, còn thiếu từ ngày ${shortDate(next)} đến ngày ${shortDate(addDays(from, -1))}`
    : `${name} có chung ngày với kỳ này nên không cộng được`;
}

/** The months of the year without a value that no known cumulative report covers, and the one that reaches furthest. */
function lackingToDate(
  indicator: Indicator,
  key: PeriodKey,
  of: Derivation,
): { known: PeriodKey | undefined; months: PeriodKey[] } {
  const period = parsePeriod(key);
  if (period.kind === 'adhoc') return { known: undefined, months: [] };
  const start = yearStart(key, of.facts.cutoffs);
  const { to } = of.span(key);
  const known = of.periods.find(
    (one) => one.span.from === start && one.span.to < to && of.value(indicator.id, one.key) !== undefined,
  );
  const after = known?.span.to ?? addDays(start, -1);
  const months = Array.from(
    { length: 12 },
    (_, month) => `${period.year}-${String(month + 1).padStart(2, '0')}`,
  ).filter((month) => {
    const span = of.span(month);
    return span.from > after && span.to <= to && of.value(indicator.id, month) === undefined;
  });
  return { known: known?.key, months };
}

function latestKnown(indicator: Indicator, period: PeriodKey, of: Derivation): string {
  const latest = of.latestBefore(indicator.id, period);
  return latest ? `; ${periodName(latest.period)}: ${formatFigure(latest.value, indicator, 'cell')}` : '';
}
