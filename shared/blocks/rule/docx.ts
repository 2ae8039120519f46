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

/** Indents that draw lines of the given width in to the middle of their column, so that they break evenly; a line that fits needs none. */
export function drawnIn(width: number, column: number): { indent?: { left: number; right: number } } {
  const indent = twipsOf((column - width) / 2 - spare);
  return indent > 0 ? { indent: { left: indent, right: indent } } : {};
}

/** Millimetres by which a line may turn out wider than computed before it breaks otherwise. */
const spare = 0.5;

/** Twentieths of a point from the line of text to its rule, and from the rule on. */
const gap = 40;
const height = 60;
