import { placeDateLine, symbolLine } from '../../document/date-line.ts';
import type { Look } from '../../document/look.ts';
import { balancedLines, widest } from '../../format/balance.ts';
import { bodyWidth, millimetresPerPoint } from '../../format/lengths.ts';
import { textWidth } from '../../format/text-width.ts';

/** The lines of the letterhead as screen and Word print them (capitals by style); column widths and rules in millimetres. */
export interface LetterheadLayout {
  left: { width: number; superior: readonly string[]; agency: readonly string[]; rule: number; symbol: string };
  right: { width: number; nation: string; motto: string; rule: number; placeDate: string };
}

/** The letterhead of a report: long names broken evenly, the drawn rules as long as the format wants them. */
export function letterheadLayout({ profile, context }: Pick<Look, 'profile' | 'context'>): LetterheadLayout {
  const { styles, texts, rules } = profile;
  const room = bodyWidth(profile);
  // The nation's line never wraps: the left column gives way to it.
  const nation = textWidth(texts.nation, styles.nation) * millimetresPerPoint;
  const left = Math.min(room * profile.letterheadLeft, room - nation - 1);
  const lines = (name: string, style: 'superior' | 'agency'): string[] =>
    name === '' ? [] : balancedLines(name, left / millimetresPerPoint, styles[style]);
  const agency = lines(context.agency, 'agency');
  return {
    left: {
      width: left,
      superior: lines(context.superior, 'superior'),
      agency,
      rule: widest(agency, styles.agency) * millimetresPerPoint * rules.agency,
      symbol: symbolLine(context, texts.number),
    },
    right: {
      width: room - left,
      nation: texts.nation,
      motto: texts.motto,
      rule: textWidth(texts.motto, styles.motto) * millimetresPerPoint * rules.motto,
      placeDate: placeDateLine(context),
    },
  };
}
