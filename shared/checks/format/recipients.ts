import type { RecipientsNode } from '../../blocks/recipients/schema.ts';
import type { Fix } from '../fix.ts';
import type { FormatRule, FormatSubject, Found } from './rule.ts';

type Items = RecipientsNode['items'];

/** “Nơi nhận”: somebody receives it, names without marks of their own, nobody twice, and one archive line that the program writes. */
export const recipientsRules: readonly FormatRule[] = [
  {
    id: 'recipients-empty',
    find: each(({ id, items }) =>
      items.length > 0
        ? []
        : [{ severity: 'error', message: '“Nơi nhận” chưa có nơi nào ngoài dòng “Lưu”.', block: id }],
    ),
  },
  {
    id: 'recipients-archive',
    find: each((node, { look }) => {
      const { archive } = look.profile.texts;
      const { archiveOffice } = look.profile.demands;
      const typed = new RegExp(`^[-–+\\s]*${archive}\\s*:\\s*(.*?)[;.,\\s]*$`, 'iu');
      const own = [node.archive.office, node.archive.unit].filter(Boolean).join(', ');
      const found: Found[] = node.items.flatMap((item) => {
        const words = typed.exec(item.name)?.[1];
        if (words === undefined) return [];
        // Only a line that says the same as the program's own can go without loss.
        const isSame = words === own || words === node.archive.office;
        return [
          {
            severity: 'error',
            message: `Dòng “${archive}” chỉ có một và luôn đứng cuối “Nơi nhận”: hãy bỏ dòng gõ thêm.`,
            block: node.id,
            ...(isSame ? { fix: change(node, 'Bỏ dòng gõ thêm', without(node.items, item)) } : {}),
          },
        ];
      });
      if (node.archive.office.trim() === archiveOffice) return found;
      const message = `Dòng “${archive}” bắt đầu bằng “${archiveOffice}” (văn thư), đây là “${node.archive.office}”.`;
      return [...found, { severity: 'question', message, block: node.id }];
    }),
  },
  {
    id: 'recipients-punctuation',
    find: each((node) =>
      node.items.flatMap((item) => {
        const name = bare(item.name);
        if (name === item.name || name === '') return [];
        const items = node.items.map((one) => (one === item ? { ...one, name } : one));
        const message = `Nơi nhận “${item.name}” không cần gạch đầu dòng và dấu ở cuối: chương trình tự thêm.`;
        return [{ severity: 'question', message, block: node.id, fix: change(node, 'Bỏ dấu gõ thêm', items) }];
      }),
    ),
  },
  {
    id: 'recipients-twice',
    find: each((node) =>
      node.items.flatMap((item, place) => {
        const isAgain = node.items.slice(0, place).some((one) => bare(one.name) === bare(item.name));
        if (!isAgain) return [];
        const message = `Nơi nhận “${bare(item.name)}” được ghi hai lần.`;
        return [
          { severity: 'question', message, block: node.id, fix: change(node, 'Bỏ lần sau', without(node.items, item)) },
        ];
      }),
    ),
  },
];

function each(find: (node: RecipientsNode, subject: FormatSubject) => Found[]): FormatRule['find'] {
  return (subject) => subject.blocks.flatMap((block) => (block.type === 'recipients' ? find(block, subject) : []));
}

/** The name of a recipient without the dash and the marks that the format adds by itself. */
export function bare(name: string): string {
  return name
    .replace(/^\s*(?:[-–+]\s+|[-–+](?=\p{L}))/u, '')
    .replace(/\s*[;.,]+\s*$/, '')
    .trim();
}

function without(items: Items, item: Items[number]): Items {
  return items.filter((one) => one !== item);
}

function change(node: RecipientsNode, label: string, items: Items): Fix {
  return { kind: 'recipients', block: node.id, label, was: node.items, items };
}
