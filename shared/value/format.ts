import { type DecimalText, round } from './decimal.ts';

/** Where a figure stands: in running text small counts take a leading zero (`03 xã`), in a table cell never. */
export type FigureForm = 'prose' | 'cell';

/** What formatting needs to know of an indicator: its unit and the decimals that are shown at least to. */
export interface FigureUnit {
  unit: string;
  decimals: number;
}

/** Vietnamese digits of exact decimal text: `1234.5` → `1.234,5`. */
export function formatDecimal(value: DecimalText): string {
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value.startsWith('-') ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** The one way a figure is written, on screen, in sentences, in Word and in PDF: `6.890`, `69,48%`, `03` in prose. */
export function formatFigure(value: DecimalText, of: FigureUnit, form: FigureForm): string {
  const digits = formatDecimal(value);
  if (of.unit === '%') return `${digits}%`;
  return form === 'prose' && of.decimals === 0 && /^\d$/.test(value) && value !== '0' ? `0${digits}` : digits;
}

/** A change with its sign: `+48`, `-1.472`, `0`; in percent points for percentages. */
export function formatChange(change: DecimalText, of: FigureUnit): string {
  const rounded = round(change, Math.max(of.decimals, 0));
  return `${rounded.startsWith('-') || rounded === '0' ? '' : '+'}${formatDecimal(rounded)}`;
}

/** What stands for a figure that is not yet known, in Word and PDF. */
export const gapDots = '………';
