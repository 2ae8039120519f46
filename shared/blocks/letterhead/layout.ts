import { placeDateLine, symbolLine } from '../../document/date-line.ts';
import type { Look } from '../../document/look.ts';
import { balancedLines, widest } from '../../format/balance.ts';
import { bodyWidth, millimetresPerPoint } from '../../format/lengths.ts';
import type { FormatProfile } from '../../format/profile.ts';
import { textWidth } from '../../format/text-width.ts';
import type { LetterheadNode } from './schema.ts';

/** The lines of the letterhead as screen and Word print them (capitals by style); column widths and rules in millimetres. */
export interface LetterheadLayout {
  left: { width: number; superior: readonly string[]; agency: readonly string[]; rule: number; symbol: string };
  /** Under the number, secrecy above urgency. */
  stamps: readonly Stamp[];
  /** Above the letterhead, in the upper margin. */
  circulation: Stamp | undefined;
  right: { width: number; nation: string; motto: string; rule: number; placeDate: string };
}

/** A framed word; its size in millimetres. */
export interface Stamp {
  style: StampName;
  text: string;
  width: number;
  height: number;
}

type StampName = 'secrecy' | 'urgency' | 'circulation';

/** The letterhead of a report: long names broken evenly, the drawn rules as long as the format wants them. */
export function letterheadLayout(
  node: LetterheadNode,
  { profile, context }: Pick<Look, 'profile' | 'context'>,
): LetterheadLayout {
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
    stamps: (['secrecy', 'urgency'] as const).flatMap((style) => stampOf(style, node[style], profile) ?? []),
    circulation: stampOf('circulation', node.circulation, profile),
    right: {
      width: room - left,
      nation: texts.nation,
      motto: texts.motto,
      rule: textWidth(texts.motto, styles.motto) * millimetresPerPoint * rules.motto,
      placeDate: placeDateLine(context),
    },
  };
}

function stampOf(style: StampName, text: string | undefined, profile: FormatProfile): Stamp | undefined {
  if (text === undefined) return undefined;
  const { height } = profile.stamps;
  const own = profile.stamps[style].find((stamp) => stamp.text === text)?.width;
  return { style, text, height, width: own ?? textWidth(text, profile.styles[style]) * millimetresPerPoint + height };
}
