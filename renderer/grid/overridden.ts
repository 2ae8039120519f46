import type { SheetRow } from '../../shared/api.ts';
import type { DecimalText } from '../../shared/value/decimal.ts';
import { formatFigure } from '../../shared/value/format.ts';
import type { Indicator } from '../../shared/value/indicator.ts';

/** Whether a figure was entered although the relations give another one. */
export function isOverridden(row: SheetRow | undefined): boolean {
  return row?.entered != null && row.derived !== null && row.derived !== row.entered;
}

/** What the relations give for a cell, whether or not something was entered there; null where they give nothing. */
export function computedOf({
  source,
  value,
  derived,
}: Pick<SheetRow, 'source' | 'value' | 'derived'>): DecimalText | null {
  return source === 'entered' ? derived : value;
}

/** The question that a value raises which stands in for a computed one; undefined where no reason needs to be given. */
export function overrideQuestion(
  cell: Pick<SheetRow, 'source' | 'value' | 'derived'>,
  value: DecimalText | null,
  indicator: Pick<Indicator, 'label' | 'unit' | 'decimals'>,
  where = '',
): string | undefined {
  const computed = computedOf(cell);
  if (value === null || computed === null || computed === value) return undefined;
  const [was, is] = [computed, value].map((text) => formatFigure(text, indicator, 'cell'));
  return `“${indicator.label}”${where} được tính ra ${was}. Ghi ${is} thay cho số ấy?`;
}

/** The questions of several values as one; undefined where there is none. */
export function oneQuestion(questions: readonly string[]): string | undefined {
  return questions.length > 1 ? `${questions.length} số tính được sẽ bị thay bằng số ghi vào.` : questions[0];
}
