import type { FormatRule, Found } from './rule.ts';

/** Rules are drawn, never typed out of underscores or hyphens. */
export const typedRule: FormatRule = {
  id: 'typed-rule',
  find: (subject) =>
    subject.lines.flatMap(({ block, typed }): Found[] => {
      if (/^\s*[_\-–—=*~\s]{3,}$/.test(typed) && typed.trim() !== '')
        return [
          {
            severity: 'question',
            message: 'Đường kẻ gõ bằng dấu gạch: các đường kẻ của thể thức do chương trình vẽ.',
            block: block.id,
            ...(block.type === 'paragraph' || block.type === 'list'
              ? { fix: { kind: 'remove', block: block.id, label: 'Bỏ đường kẻ gõ tay' } }
              : {}),
          },
        ];
      if (!/_{3,}/.test(typed)) return [];
      return [{ severity: 'info', message: 'Có chỗ gạch dưới gõ tay (___) để trống.', block: block.id }];
    }),
};
