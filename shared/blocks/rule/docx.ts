import { ruleStyle } from '../../format/word-styles.ts';
import { paragraph } from '../../wordml/paragraph.ts';

/**
 * A drawn rule, centred in its column: the upper border of an empty paragraph, drawn in by indents, since Word and
 * LibreOffice both draw such a border at its exact length. Lengths in millimetres, room below in points.
 */
export function writeRule(length: number, column: number, after = 0): string {
  const indent = Math.max(0, (column - length) / 2);
  return paragraph(ruleStyle, '', { ...(after === 0 ? {} : { after }), left: indent, right: indent });
}
