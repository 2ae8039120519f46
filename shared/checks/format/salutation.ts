import { bare } from './recipients.ts';
import type { FormatRule } from './rule.ts';

/** Who is addressed above (“Kính gửi”) stands first in “Nơi nhận” as “Như trên”, and only then; beside a block of addressees the program writes it. */
export const salutation: FormatRule = {
  id: 'salutation',
  find(subject) {
    const { context, profile } = subject.look;
    if (context.addressed) return [];
    const { salutation: label, asAbove } = profile.texts;
    const isTyped = subject.lines.some(({ printed }) => printed.startsWith(label));
    return subject.blocks.flatMap((block) => {
      if (block.type !== 'recipients') return [];
      const place = block.items.findIndex(({ name }) => isSame(bare(name), asAbove));
      if (isTyped ? place === 0 : place < 0) return [];
      const others = block.items.filter((_, at) => at !== place);
      const fix = { kind: 'recipients', block: block.id, was: block.items } as const;
      const first = [{ name: asAbove }, ...others];
      if (!isTyped)
        return [
          {
            severity: 'error',
            message: `“Nơi nhận” ghi “${asAbove}” nhưng báo cáo không có “${label}”.`,
            block: block.id,
            fix: { ...fix, label: `Bỏ “${asAbove}”`, items: others },
          },
        ];
      return [
        {
          severity: 'error',
          message: `Báo cáo có “${label}”: “Nơi nhận” phải bắt đầu bằng “${asAbove}”.`,
          block: block.id,
          fix: { ...fix, label: place < 0 ? `Thêm “${asAbove}”` : `Đưa “${asAbove}” lên đầu`, items: first },
        },
      ];
    });
  },
};

function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi');
}
