import type { Block } from '../../blocks/schemas.ts';
import type { FormatProfile } from '../../format/profile.ts';
import { type FormatRule, type Found, isEmptyText, textFix } from './rule.ts';

/** Headings count without gaps, carry no mark at their end, and no number typed in front of the one that the program gives. */
export const headingRules: readonly FormatRule[] = [
  {
    id: 'skipped-level',
    find({ blocks }) {
      const found: Found[] = [];
      let above = 0;
      for (const block of blocks) {
        if (block.type === 'appendix' || isPart(block)) above = 0;
        if (block.type !== 'heading') continue;
        if (above > 0 && block.level > above + 1)
          found.push({
            severity: 'question',
            message: 'Đề mục nhảy cấp: cấp ngay trên nó chưa có.',
            block: block.id,
          });
        above = block.level;
      }
      return found;
    },
  },
  {
    id: 'heading-end',
    find: (subject) =>
      subject.lines.flatMap(({ block, typed }): Found[] => {
        if (!isTitle(block, subject.look.profile) || isEmptyText(block)) return [];
        const mark = /(?<!\.)[.:;,]\s*$/.exec(typed);
        // Two sentences are a paragraph rather than a title; `./.` has a rule of its own.
        if (!mark || typed.trimEnd().endsWith(subject.look.profile.texts.end) || /[.;]\s/.test(typed.slice(0, -2)))
          return [];
        const message = `Tiêu đề không có dấu “${mark[0].trim()}” ở cuối.`;
        const edit = { from: mark.index, to: typed.length, was: mark[0], text: '' };
        return [{ severity: 'question', message, block: block.id, fix: textFix(block, 'Bỏ dấu', [edit]) }];
      }),
  },
  {
    id: 'typed-number',
    find: (subject) =>
      subject.lines.flatMap(({ block, typed }): Found[] => {
        const pattern = typedNumber(block);
        const [was] = pattern?.exec(typed) ?? [];
        if (was === undefined || was.length === typed.length) return [];
        const number = subject.look.numbers.get(block.id) ?? '';
        const message = `“${was.trim()}” gõ tay đứng ngay sau “${number}” do chương trình ghi.`;
        const edit = { from: 0, to: was.length, was, text: '' };
        return [{ severity: 'question', message, block: block.id, fix: textFix(block, 'Bỏ phần gõ tay', [edit]) }];
      }),
  },
  {
    id: 'practice-level',
    find: ({ blocks, look, strict }) =>
      !strict
        ? []
        : blocks
            .filter((block) => block.type === 'heading' && look.profile.demands.practiceLevels.includes(block.level))
            .map(({ id }) => ({
              severity: 'info',
              message: `Cấp “${look.numbers.get(id) ?? ''}” là thông lệ, không có trong mẫu của ${look.profile.name}.`,
              block: id,
            })),
  },
];

/** Whether the block is a title of its own: those of lower levels may be whole sentences. */
function isTitle(block: Block, { styles }: FormatProfile): boolean {
  if (block.type === 'heading') return styles[`heading${block.level}`].bold;
  return block.type === 'title' || block.type === 'appendix' || isPart(block);
}

function typedNumber(block: Block): RegExp | undefined {
  if (isPart(block)) return /^\s*phần\s+(?:[IVX]{1,5}|\d{1,2}|thứ\s+\p{L}+)\s*[.:–-]?\s+/iu;
  switch (block.type) {
    case 'heading':
      return /^\s*(?:[IVX]{1,5}[.)]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s)|[a-zđ]\))\s+/u;
    case 'list':
      switch (block.marker) {
        case 'dash':
          return /^\s*[-–]\s+/;
        case 'plus':
          return /^\s*\+\s+/;
        case 'number':
          return /^\s*\d{1,2}[.)]\s+/;
        case 'letter':
          return /^\s*[a-zđ]\)\s+/u;
      }
      break;
    case 'appendix':
      return /^\s*phụ lục\s*(?:(?:[IVX]{1,5}|\d{1,2})\s*[.:–-]?|[.:–-])\s+/iu;
  }
  return undefined;
}

/** “Phần I” and its title, under which the numbers of the headings begin anew. */
function isPart({ type }: Block): boolean {
  return (type as string) === 'part';
}
