import { inlineText } from '../../document/inline-text.ts';
import type { Look } from '../../document/look.ts';
import { balancedLines, hair, widest } from '../../format/balance.ts';
import { bodyWidth, millimetresPerPoint } from '../../format/lengths.ts';
import type { TitleNode } from './schema.ts';

/** The lines in which the subject is printed, and the length of the rule below in millimetres. */
export interface TitleLayout {
  lines: readonly string[];
  rule: number;
}

/** A subject too long for one line breaks evenly, before “và” rather than within a word; the rule is a part of the longest line. */
export function titleLayout(node: TitleNode, look: Look): TitleLayout {
  const { styles, rules } = look.profile;
  const lines = balancedLines(
    inlineText(node.children, look),
    bodyWidth(look.profile) / millimetresPerPoint - hair,
    styles.subject,
  );
  return { lines, rule: widest(lines, styles.subject) * millimetresPerPoint * rules.subject };
}
