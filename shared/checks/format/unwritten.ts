import { type FormatRule, isEmptyText } from './rule.ts';

/** What is still to be written, and what this version cannot show. */
export const unwritten: readonly FormatRule[] = [
  {
    id: 'empty-title',
    find: ({ blocks }) =>
      blocks
        .filter((block) => block.type === 'title' && isEmptyText(block))
        .map(({ id }) => ({ severity: 'error', message: 'Trích yếu còn trống.', block: id })),
  },
  {
    id: 'empty-heading',
    find: ({ blocks, look }) =>
      blocks
        .filter((block) => titles.includes(block.type) && isEmptyText(block))
        .map(({ id, type }) => {
          const number = look.numbers.get(id) ?? '';
          const message = type === 'heading' ? `Đề mục ${number} còn trống.` : `${number} chưa có tên.`;
          return { severity: 'error', message, block: id };
        }),
  },
  {
    id: 'empty-hint',
    find: ({ blocks }) =>
      blocks.flatMap((block) =>
        'hint' in block && block.hint && !titles.includes(block.type) && isEmptyText(block)
          ? [{ severity: 'info', message: `Chưa viết: ${block.hint}`, block: block.id }]
          : [],
      ),
  },
  {
    id: 'locked-block',
    find: ({ blocks }) =>
      blocks
        .filter((block) => block.type === 'locked')
        .map(({ id }) => ({
          severity: 'info',
          message: 'Có một khối do phiên bản mới hơn tạo ra: được giữ nguyên, chưa in ra được.',
          block: id,
        })),
  },
];

const titles: readonly string[] = ['part', 'heading', 'appendix'];
