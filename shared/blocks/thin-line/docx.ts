import { type ParagraphFormat, paragraph } from '../../wordml/paragraph.ts';

/** An empty line of just so many points: room below a table, or the paragraph that Word wants where nothing is to be seen. */
export function writeThinLine(points: number, more: ParagraphFormat = {}): string {
  return paragraph(undefined, '', { ...more, before: 0, after: 0, line: { exact: points }, mark: { size: 1 } });
}
