import { thinLineStyle } from '../../format/word-styles.ts';
import { type ParagraphFormat, paragraph } from '../../wordml/paragraph.ts';

/** An empty line of just so many points: room below a table, or, too thin to see, the paragraph that Word wants where nothing is to be seen. */
export function writeThinLine(points: number = thinnest, more: ParagraphFormat = {}): string {
  return paragraph(thinLineStyle, '', points === thinnest ? more : { ...more, line: { exact: points } });
}

/** Points: what the style itself says. */
const thinnest = 1;
