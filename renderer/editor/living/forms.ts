import type { Comparison, FigureNode } from '../../../shared/blocks/figure/schema.ts';
import type { PhraseNode } from '../../../shared/blocks/phrase/schema.ts';
import type { LivingNode } from '../../../shared/document/inline.ts';
import type { Measure } from '../../../shared/value/measures.ts';

/** A way in which an indicator can be told in a sentence. */
export interface LivingForm {
  /** The same for all figures and phrases told in this way. */
  id: string;
  name: string;
  kind: 'figure' | 'phrase' | 'comparison' | 'quotient';
  node: LivingNode;
}

/** Every way to tell an indicator; the first is the plain number of this period. */
export function formsOf(indicator: string): LivingForm[] {
  return ways.map(({ name, kind, ...props }) => {
    const node = 'phrase' in props ? phraseOf(indicator, props) : figureOf(indicator, props);
    return { id: formId(node), name, kind, node };
  });
}

/** The form in which a figure or phrase of the text is told. */
export function formId(node: LivingNode): string {
  if (node.type === 'figure') {
    const { measure, compare } = node;
    if (!compare) return `figure ${measure}`;
    return `figure ${measure} ${typeof compare.to === 'string' ? compare.to : 'indicator'} ${compare.as}`;
  }
  const { phrase, measure, against, told } = node;
  return phrase === 'compare' ? `phrase ${phrase} ${measure} ${against} ${told}` : `phrase ${phrase} ${measure}`;
}

const noText = (): [{ text: '' }] => [{ text: '' }];

/** A figure of this period as running text tells it. */
export function figureOf(indicator: string, { measure = 'value', compare, unit = false }: FigureWay = {}): FigureNode {
  return {
    type: 'figure',
    indicator,
    offset: 0,
    measure,
    ...(compare ? { compare } : {}),
    unit,
    form: 'prose',
    children: noText(),
  };
}

function phraseOf(indicator: string, way: PhraseWay): PhraseNode {
  const { phrase, measure = 'value', against = 'previous', told = 'growth' } = way;
  return { type: 'phrase', phrase, indicator, offset: 0, measure, against, told, children: noText() };
}

interface FigureWay {
  measure?: Measure;
  compare?: Comparison;
  unit?: boolean;
}
interface PhraseWay {
  phrase: PhraseNode['phrase'];
  measure?: PhraseNode['measure'];
  against?: PhraseNode['against'];
  told?: PhraseNode['told'];
}
type Way = { name: string; kind: LivingForm['kind'] } & (FigureWay | PhraseWay);

const ways: readonly Way[] = [
  { name: 'Kỳ này', kind: 'figure' },
  { name: 'Kỳ trước', kind: 'figure', measure: 'previous' },
  { name: 'Cùng kỳ năm trước', kind: 'figure', measure: 'sameLastYear' },
  { name: 'Lũy kế từ đầu năm', kind: 'figure', measure: 'yearToDate' },
  { name: 'Kế hoạch năm', kind: 'figure', measure: 'plan' },
  { name: 'Câu: tăng, giảm % so với kỳ trước', kind: 'phrase', phrase: 'compare' },
  { name: 'Câu: tăng, giảm bao nhiêu so với kỳ trước', kind: 'phrase', phrase: 'compare', told: 'difference' },
  { name: 'Câu: tăng, giảm % so với cùng kỳ', kind: 'phrase', phrase: 'compare', against: 'sameLastYear' },
  {
    name: 'Câu: tăng, giảm bao nhiêu so với cùng kỳ',
    kind: 'phrase',
    phrase: 'compare',
    against: 'sameLastYear',
    told: 'difference',
  },
  {
    name: 'Câu: lũy kế tăng, giảm % so với cùng kỳ',
    kind: 'phrase',
    phrase: 'compare',
    measure: 'yearToDate',
    against: 'sameLastYear',
  },
  { name: 'Câu: đạt, vượt, chưa đạt kế hoạch năm', kind: 'phrase', phrase: 'plan', measure: 'yearToDate' },
  { name: 'Câu: có …, không có', kind: 'phrase', phrase: 'count' },
  { name: 'Câu: nâng tổng số lên …', kind: 'phrase', phrase: 'total' },
  { name: 'Chênh lệch với kỳ trước', kind: 'comparison', compare: { to: 'previous', as: 'difference' } },
  { name: 'Tăng, giảm % so với kỳ trước', kind: 'comparison', compare: { to: 'previous', as: 'growth' } },
  { name: 'Bằng bao nhiêu % kỳ trước', kind: 'comparison', compare: { to: 'previous', as: 'share' } },
  { name: 'Chênh lệch với cùng kỳ', kind: 'comparison', compare: { to: 'sameLastYear', as: 'difference' } },
  { name: 'Tăng, giảm % so với cùng kỳ', kind: 'comparison', compare: { to: 'sameLastYear', as: 'growth' } },
  { name: 'Bằng bao nhiêu % cùng kỳ', kind: 'comparison', compare: { to: 'sameLastYear', as: 'share' } },
  {
    name: 'Lũy kế tăng, giảm % so với cùng kỳ',
    kind: 'comparison',
    measure: 'yearToDate',
    compare: { to: 'sameLastYear', as: 'growth' },
  },
  {
    name: 'Đạt bao nhiêu % kế hoạch năm',
    kind: 'comparison',
    measure: 'yearToDate',
    compare: { to: 'plan', as: 'share' },
  },
  {
    name: 'Còn bao nhiêu so với kế hoạch',
    kind: 'comparison',
    measure: 'yearToDate',
    compare: { to: 'plan', as: 'difference' },
  },
];

/** Figures that need a second indicator; offered on the card of a figure, where that one is chosen. */
export const quotientForms = {
  share: 'Bằng bao nhiêu % của chỉ tiêu khác',
  ratio: 'Gấp mấy lần chỉ tiêu khác',
} as const;
