import type { PhraseNode } from '../blocks/phrase/schema.ts';
import { fillSlots, ownWordings, type Slot } from '../blocks/phrase/wordings.ts';
import { parsePeriod } from '../period/key.ts';
import { previousPeriod, shiftPeriod } from '../period/neighbours.ts';
import { periodName, periodYear } from '../period/words.ts';
import { capitalise } from '../text/unicode.ts';
import { compare } from '../value/decimal.ts';
import { formatDecimal, formatFigure, gapDots } from '../value/format.ts';
import { compared, type Operands, operandsOf } from './comparison.ts';
import type { FigureText } from './figure-text.ts';
import type { Look } from './look.ts';

/** What a phrase says now: its case follows from the figures, its words from itself, the workspace, or the program. */
export function phraseText(node: PhraseNode, look: Look): FigureText {
  const indicator = look.indicator(node.indicator);
  if (!indicator) return { text: gapDots, missing: true };
  const operands = operandsOf(node, baseOf(node), look);
  const wording = wordingOf(node, phraseCase(node, look), look);
  let missing = false;
  const known = (text: string | undefined): string => {
    if (text === undefined) missing = true;
    return text ?? gapDots;
  };
  const figure = (value: string | null): string =>
    known(value === null ? undefined : formatFigure(value, indicator, 'prose'));
  const slots: Readonly<Record<Slot, () => string>> = {
    số: () => figure(operands.value),
    'đơn vị': () => (indicator.unit === '%' ? '' : indicator.unit),
    'chỉ tiêu': () => indicator.label.charAt(0).toLocaleLowerCase('vi') + indicator.label.slice(1),
    mức: () => known(sizeOf(node, operands, indicator)),
    'kỳ so sánh': () => baseName(node, look),
    'số so sánh': () => figure(operands.base),
    'tỷ lệ': () => known(percentText(compared(operands, 'share'))),
    'kế hoạch': () => figure(look.figures(node.indicator, node.offset)?.plan ?? null),
    năm: () => String(periodYear(periodOf(node, look))),
  };
  const text = fillSlots(wording, (slot) => slots[slot]())
    .replace(/ {2,}/g, ' ')
    .trim();
  return { text: node.capital ? capitalise(text) : text, missing };
}

/** Which of its cases a phrase is in. */
export function phraseCase(node: PhraseNode, look: Look): string {
  const { value, base } = operandsOf(node, baseOf(node), look);
  switch (node.phrase) {
    case 'count':
      return value !== null && compare(value, '0') === 0 ? 'none' : 'some';
    case 'total':
      return value === null || base === null ? 'now' : direction(value, base);
    case 'compare':
      return value === null || base === null ? 'unknown' : direction(value, base);
    case 'plan': {
      if (value === null || base === null || compare(base, '0') === 0) return 'unknown';
      const over = compare(value, base);
      return over > 0 ? 'over' : over === 0 ? 'met' : endsYear(node, look) ? 'below' : 'running';
    }
  }
}

/** The words of one case of a phrase. */
export function wordingOf({ phrase, wording }: PhraseNode, name: string, look: Look): string {
  return wording?.[name] ?? look.context.wordings?.[phrase]?.[name] ?? ownWordings[phrase][name] ?? gapDots;
}

function direction(value: string, base: string): 'rise' | 'fall' | 'equal' {
  const order = compare(value, base);
  return order > 0 ? 'rise' : order < 0 ? 'fall' : 'equal';
}

/** With which value the phrase compares its own. */
export function baseOf({ phrase, against }: PhraseNode): 'previous' | 'sameLastYear' | 'plan' {
  return phrase === 'plan' ? 'plan' : phrase === 'compare' ? against : 'previous';
}

/** How large the change is, without its sign: `12,5%`, `48 hộp thư`, `2,3 điểm %`; a change from zero has no percentage. */
function sizeOf(
  { told }: PhraseNode,
  operands: Operands,
  indicator: { unit: string; decimals: number },
): string | undefined {
  const growth = told === 'growth' && indicator.unit !== '%' ? compared(operands, 'growth') : undefined;
  if (growth !== undefined) return percentText(growth);
  const difference = compared(operands, 'difference')?.replace('-', '');
  if (difference === undefined) return undefined;
  return indicator.unit === '%'
    ? `${formatDecimal(difference)} điểm %`
    : `${formatFigure(difference, indicator, 'prose')} ${indicator.unit}`;
}

function percentText(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${formatDecimal(value.replace('-', ''))}%`;
}

/** “cùng kỳ năm 2018”, “tháng 9/2019”; “kỳ trước” where the latest known value belongs to a period of another kind. */
function baseName(node: PhraseNode, look: Look): string {
  const period = periodOf(node, look);
  if (baseOf(node) === 'sameLastYear') return `cùng kỳ năm ${periodYear(period) - 1}`;
  if (baseOf(node) === 'plan') return `kế hoạch năm ${periodYear(period)}`;
  const previous = previousPeriod(period);
  const row = look.figures(node.indicator, node.offset);
  const named = (row?.previousPeriod ?? previous) === previous && parsePeriod(period).kind !== 'adhoc';
  return named ? periodName(previous) : 'kỳ trước';
}

function endsYear(node: PhraseNode, look: Look): boolean {
  const period = parsePeriod(periodOf(node, look));
  const last = { month: 12, quarter: 4, half: 2, 'nine-months': 0, year: 1 } as const;
  return period.kind !== 'adhoc' && period.number === last[period.kind];
}

function periodOf({ offset }: Pick<PhraseNode, 'offset'>, look: Look): string {
  return offset === 0 ? look.context.period : shiftPeriod(look.context.period, offset);
}
