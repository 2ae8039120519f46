import type { FormatProfile } from '../../shared/format/profile.ts';
import { gridStyle, ruleStyle, thinLineStyle } from '../../shared/format/word-styles.ts';
import { type ParagraphFormat, paragraphFormat } from '../../shared/wordml/paragraph.ts';
import { runFormat } from '../../shared/wordml/run.ts';
import { borders } from '../../shared/wordml/table.ts';

/** The styles of what is no text: the drawn rule; a line that only keeps things apart; a table with lines. */
export function drawnStyles({ rules }: FormatProfile): string {
  const { thickness } = rules;
  return [
    lineStyle(ruleStyle, 'Đường kẻ', { ruleAbove: { thickness }, before: 2, after: 0, line: { exact: 3 } }),
    lineStyle(thinLineStyle, 'Dòng ngăn cách', { before: 0, after: 0, line: { exact: 1 } }),
    `<w:style w:type="table" w:customStyle="1" w:styleId="${gridStyle}"><w:name w:val="Bảng số liệu"/>`,
    `<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr>${borders({ thickness: 0.5 })}</w:tblPr></w:style>`,
  ].join('');
}

/** An empty paragraph, whose mark is the smallest that Word knows. */
function lineStyle(id: string, name: string, format: ParagraphFormat): string {
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`,
    `<w:uiPriority w:val="60"/><w:pPr>${paragraphFormat(format)}</w:pPr>${runFormat({ size: 1 })}</w:style>`,
  ].join('');
}
