import type { TextEdit } from '../fix.ts';
import { editsOf, type FormatRule, type Found, type TextLine, textFix } from './rule.ts';

/** Stray spaces: two in a row, one before a mark or at the beginning of a line. */
export const spacing: readonly FormatRule[] = [
  {
    id: 'double-space',
    find: eachLine((line) =>
      told(
        line,
        editsOf(line.typed, /(?<=\S)[ \u00A0]{2,}(?=\S)/g, ' '),
        'Có chỗ thừa dấu cách giữa hai từ.',
        'Bỏ dấu cách thừa',
      ),
    ),
  },
  {
    id: 'space-before-mark',
    find: eachLine((line) =>
      told(
        line,
        editsOf(line.typed, /(?<=[\p{L}\p{N}\uFFFC)”%])[ \u00A0]+(?=[,;:!?](?:\s|$)|\.(?:\s|$|\/\.))/gu, ''),
        'Có dấu cách trước dấu câu.',
        'Bỏ dấu cách',
      ),
    ),
  },
  {
    id: 'space-first',
    find: eachLine((line) =>
      told(line, editsOf(line.typed, /^[ \u00A0\t]+(?=\S)/g, ''), 'Dòng bắt đầu bằng dấu cách gõ tay.', 'Bỏ dấu cách'),
    ),
  },
];

function eachLine(find: (line: TextLine) => Found[]): FormatRule['find'] {
  return (subject) => subject.lines.flatMap(find);
}

function told({ block, typed }: TextLine, edits: readonly TextEdit[], message: string, label: string): Found[] {
  const [first] = edits;
  if (!first) return [];
  const near = typed.slice(Math.max(0, first.from - 16), first.to + 16).replace(/\uFFFC/g, '…');
  return [
    { severity: 'info', message: `${message} Ở “${near.trim()}”.`, block: block.id, fix: textFix(block, label, edits) },
  ];
}
