import { titleLayout } from '../../blocks/title/layout.ts';
import type { FormatRule } from './rule.ts';

/** The title: a công văn does not name its type, and the subject is short. */
export const titleRules: readonly FormatRule[] = [
  {
    id: 'unnamed-type',
    find: ({ blocks, look }) =>
      blocks.flatMap((block) => {
        if (block.type !== 'title') return [];
        const name = block.name.trim().toLocaleUpperCase('vi');
        if (!look.profile.demands.unnamedTypes.includes(name)) return [];
        return [{ severity: 'error', message: `${name} không ghi tên loại, chỉ ghi trích yếu.`, block: block.id }];
      }),
  },
  {
    id: 'subject-long',
    find: ({ blocks, look }) =>
      blocks.flatMap((block) => {
        if (block.type !== 'title') return [];
        const { length } = titleLayout(block, look).lines;
        if (length <= look.profile.demands.subjectLines) return [];
        const message = `Trích yếu dài ${length} dòng: nên viết thành một câu ngắn gọn.`;
        return [{ severity: 'question', message, block: block.id }];
      }),
  },
];
