import { bare } from './recipients.ts';
import { type FormatRule, textFix } from './rule.ts';

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

/** What was typed behind those addressed, where the format sets something else there: without it the program writes the right mark. */
export const salutationMarks: FormatRule = {
  id: 'salutation-marks',
  find: ({ lines, look }) =>
    lines.flatMap(({ block, typed }) => {
      const place = block.type === 'salutation' ? (look.runs.get(block.id) ?? 'only') : 'only';
      if (place === 'only') return [];
      const { listBetween, listEnd } = look.profile.texts;
      const wanted = place === 'last' ? listEnd : listBetween;
      const [was] = /\s*[.;,:]\s*$/.exec(typed) ?? [];
      if (was === undefined || was.trim() === wanted) return [];
      const from = typed.length - was.length;
      return [
        {
          severity: 'question',
          message: `Nơi “${look.profile.texts.salutation.replace(':', '')}” này kết thúc bằng dấu “${wanted}”: chương trình tự ghi khi bỏ dấu gõ tay.`,
          block: block.id,
          fix: textFix(block, 'Bỏ dấu gõ tay', [{ from, to: typed.length, was, text: '' }]),
        },
      ];
    }),
};
