import { inlineText } from '../../document/inline-text.ts';
import type { Look } from '../../document/look.ts';
import { balancedWidth } from '../../format/balance.ts';
import { bodyWidth, millimetresPerPoint } from '../../format/lengths.ts';
import type { TitleNode } from './schema.ts';

/** How wide the lines of the subject run and how long the rule below it is, in millimetres. */
export interface TitleLayout {
  subject: number;
  rule: number;
}

/** A subject of several lines is drawn in until its lines are even; the rule is a part of the longest. */
export function titleLayout(node: TitleNode, look: Look): TitleLayout {
  const { styles, rules } = look.profile;
  const room = bodyWidth(look.profile) / millimetresPerPoint;
  const subject = balancedWidth(inlineText(node.children, look), room, styles.subject) * millimetresPerPoint;
  return { subject, rule: subject * rules.subject };
}
