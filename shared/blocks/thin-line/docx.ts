import { LineRuleType, Paragraph } from 'docx';

/** An empty line of just so many points: room below a table, or the paragraph that Word wants where nothing is to be seen. */
export function writeThinLine(points: number, more: { pageBreakBefore?: boolean } = {}): Paragraph {
  return new Paragraph({
    ...more,
    spacing: { before: 0, after: 0, line: points * 20, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}
