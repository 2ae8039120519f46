import type { Finding } from '../../../shared/api.ts';
import type { FigureRuleId } from '../../../shared/checks/figure-rules.ts';
import { periodName } from '../../../shared/period/words.ts';
import { compare, round } from '../../../shared/value/decimal.ts';
import type { Known, Source } from '../../../shared/value/derive.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import { formulaOf, termOf } from '../explain-formula.ts';
import { valueText } from '../figure-rows.ts';
import { aboutFigures, type Checked, findingValue } from './checked.ts';

/** Values that can be had in two ways which disagree beyond the printed decimals, and values above their limit. */
export function contradictions(checked: Checked): Finding[] {
  return [...checked.of.catalogue.indicators.values()].flatMap((indicator) => [
    ...disagreements(indicator, checked),
    ...aboveLimit(indicator, checked),
  ]);
}

const ruleOf: Readonly<Record<Exclude<Source, 'entered'>, FigureRuleId>> = {
  sum: 'parts-against-total',
  percent: 'quotient',
  per100: 'quotient',
  roll: 'roll-forward',
};
const wayName: Readonly<Record<Source, string>> = {
  entered: 'số đã nhập',
  sum: 'tổng các phần',
  percent: 'tỷ lệ tính được',
  per100: 'mật độ tính được',
  roll: 'số kỳ trước cộng phát sinh',
};

function disagreements(indicator: Indicator, checked: Checked): Finding[] {
  const { of, period } = checked;
  const known = of.value(indicator.id, period);
  if (!known) return [];
  const others = of.derivedWays(indicator.id, period).filter((way) => way.source !== known.source);
  return others.flatMap((way) => {
    if (way.source === 'entered' || round(way.value, indicator.decimals) === round(known.value, indicator.decimals))
      return [];
    const message = `${indicator.label}: ${wayName[known.source]} là ${written(known, indicator, checked)}, nhưng ${wayName[way.source]} là ${written(way, indicator, checked)}.`;
    const indicators = [
      indicator.id,
      ...new Set(way.terms.map((term) => term.indicator).filter((id) => id !== indicator.id)),
    ];
    const values = [
      { indicator: indicator.id, period, value: round(known.value, indicator.decimals) },
      ...way.terms
        .filter((term) => !term.assumed)
        .map(({ indicator: id, period: key, value }) => ({ indicator: id, period: key, value })),
    ].map((figure) => findingValue(checked, figure));
    return [aboutFigures(checked, { rule: ruleOf[way.source], severity: 'error', message, indicators, values })];
  });
}

/** `96 + 308 + 106 = 510`, or the bare figure where it was entered; the value that rolled forward tells from when it comes. */
function written(way: Known, indicator: Indicator, { of }: Checked): string {
  const digits = formatFigure(
    way.source === 'entered' ? way.value : round(way.value, indicator.decimals),
    indicator,
    'cell',
  );
  const formula = formulaOf(
    way.source,
    way.terms.map((term) => termOf(term, of)),
    of,
  );
  if (formula === null) return digits;
  const from = way.terms.find((term) => term.role === 'previous');
  return `${formula} = ${digits}${from ? ` (từ ${periodName(from.period)})` : ''}`;
}

function aboveLimit(indicator: Indicator, checked: Checked): Finding[] {
  const { of, period } = checked;
  return indicator.relations.flatMap((relation) => {
    if (relation.kind !== 'atmost') return [];
    const limit = of.catalogue.indicators.get(relation.limit);
    const value = valueText(indicator, period, of);
    const most = limit && valueText(limit, period, of);
    if (!limit || value === null || most === null || most === undefined || compare(value, most) <= 0) return [];
    const message = `${indicator.label} (${formatFigure(value, indicator, 'cell')}) lớn hơn ${limit.label} (${formatFigure(most, limit, 'cell')}).`;
    const values = [
      findingValue(checked, { indicator: indicator.id, period, value }),
      findingValue(checked, { indicator: limit.id, period, value: most }),
    ];
    const indicators = [indicator.id, limit.id];
    return [aboutFigures(checked, { rule: 'at-most', severity: 'error', message, indicators, values })];
  });
}
