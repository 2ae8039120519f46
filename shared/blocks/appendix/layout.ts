import { appendixNote } from '../../document/appendix-note.ts';
import type { Look } from '../../document/look.ts';
import { widest } from '../../format/balance.ts';
import { bodyWidth, millimetresPerPoint } from '../../format/lengths.ts';

/** What stands under the title of an appendix: the lines of the note, and the length of the rule below in millimetres. */
export interface AppendixLayout {
  note: readonly string[];
  rule: number;
}

/** “(Kèm theo Báo cáo số …)” on one line or two, with the short rule of the decree's model below it. */
export function appendixLayout(look: Look): AppendixLayout {
  const { styles, rules } = look.profile;
  const halves = appendixNote(look);
  const whole = [halves.join(' ')];
  const lengthOf = (lines: readonly string[]): number => widest(lines, styles.appendixNote) * millimetresPerPoint;
  const note = lengthOf(whole) <= bodyWidth(look.profile) ? whole : halves;
  return { note, rule: lengthOf(note) * rules.subject };
}
