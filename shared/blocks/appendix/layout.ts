import { appendixNote } from '../../document/appendix-note.ts';
import { inlineText } from '../../document/inline-text.ts';
import type { Look } from '../../document/look.ts';
import { balancedLines, hair, widest } from '../../format/balance.ts';
import { bodyWidth, millimetresPerPoint } from '../../format/lengths.ts';
import type { AppendixNode } from './schema.ts';

/** The lines of an appendix's title and of the note below it, and the length of the rule under both in millimetres. */
export interface AppendixLayout {
  title: readonly string[];
  note: readonly string[];
  rule: number;
}

/** A long title breaks evenly; “(Kèm theo Báo cáo số …)” stands on one line or two, with the short rule of the decree's model below it. */
export function appendixLayout(node: AppendixNode, look: Look): AppendixLayout {
  const { styles, rules } = look.profile;
  const room = bodyWidth(look.profile);
  const title = balancedLines(inlineText(node.children, look), room / millimetresPerPoint - hair, styles.appendixTitle);
  const halves = appendixNote(look);
  const whole = [halves.join(' ')];
  const lengthOf = (lines: readonly string[]): number => widest(lines, styles.appendixNote) * millimetresPerPoint;
  const note = lengthOf(whole) <= room ? whole : halves;
  return { title, note, rule: lengthOf(note) * rules.subject };
}
