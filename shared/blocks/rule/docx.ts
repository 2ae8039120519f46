import type { Look } from '../../document/look.ts';
import { paragraph } from '../../wordml/paragraph.ts';

/**
 * A drawn rule, centred in its column: the upper border of an empty paragraph, drawn in by indents, since Word and
 * LibreOffice both draw such a border at its exact length. Lengths in millimetres, room below in points.
 */
export function writeRule(length: number, column: number, look: Look, after = 0): string {
  const indent = Math.max(0, (column - length) / 2);
  return paragraph(undefined, '', {
    ruleAbove: { thickness: look.profile.rules.thickness },
    before: gap,
    after,
    line: { exact: height },
    left: indent,
    right: indent,
    firstLine: 0,
    mark: { size: 1 },
  });
}

/** Points from the line of text to its rule, and from the rule on. */
const gap = 2;
const height = 3;
