import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { Look } from '../../document/look.ts';
import { twipsOf } from '../../format/lengths.ts';

/**
 * A drawn rule, centred in its column: the upper border of an empty paragraph, drawn in by indents, since Word and
 * LibreOffice both draw such a border at its exact length. Lengths in millimetres, room below in points.
 */
export function writeRule(length: number, column: number, look: Look, after = 0): Paragraph {
  const indent = Math.max(0, twipsOf((column - length) / 2));
  return new Paragraph({
    spacing: { before: gap, after: after * 20, line: height, lineRule: LineRuleType.EXACT },
    indent: { left: indent, right: indent, firstLine: 0 },
    border: { top: { style: BorderStyle.SINGLE, size: look.profile.rules.thickness * 8, space: 0, color: 'auto' } },
    run: { size: 2 },
  });
}

/** Twentieths of a point from the line of text to its rule, and from the rule on. */
const gap = 40;
const height = 60;
