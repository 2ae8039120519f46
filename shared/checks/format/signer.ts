import { bodyWidth, millimetresPerPoint } from '../../format/lengths.ts';
import type { FormatProfile } from '../../format/profile.ts';
import { textWidth } from '../../format/text-width.ts';
import type { FormatRule, FormatSubject } from './rule.ts';

/** Who signs: somebody, by an authority whose lines agree, under the name alone. */
export const signerRules: readonly FormatRule[] = [
  {
    id: 'missing-signer',
    find: (subject) => {
      const block = signatureOf(subject);
      if (subject.look.context.signer || !block) return [];
      return [{ severity: 'error', message: 'Chưa chọn người ký.', block }];
    },
  },
  {
    id: 'signer-lines',
    find: (subject) => {
      const { context, profile } = subject.look;
      const lines = context.signer?.lines ?? [];
      return lines.flatMap((line, place) => {
        const message = lineTrouble(line, lines[place + 1], profile.demands.authority);
        return message === undefined ? [] : [{ severity: 'error', message, block: signatureOf(subject) }];
      });
    },
  },
  {
    id: 'signer-width',
    find: (subject) => {
      const { context, profile } = subject.look;
      const { styles, closingLeft } = profile;
      const room = bodyWidth(profile) * (1 - closingLeft);
      const lines = (context.signer?.lines ?? []).map((line) => [line, styles.authority] as const);
      const name = context.signer ? ([[context.signer.name, styles.signerName]] as const) : [];
      return [...lines, ...name].flatMap(([text, face]) => {
        if (textWidth(text, face) * millimetresPerPoint <= room) return [];
        const message = `“${text}” dài hơn một dòng của chỗ ký nên bị xuống dòng: hãy viết gọn hơn trong danh bạ người ký.`;
        return [{ severity: 'question', message, block: signatureOf(subject) }];
      });
    },
  },
  {
    id: 'signer-name',
    find: (subject) => {
      const name = subject.look.context.signer?.name ?? '';
      const prefix = subject.look.profile.demands.namePrefixes.find((one) =>
        name.toLocaleLowerCase('vi').startsWith(one.toLocaleLowerCase('vi')),
      );
      if (prefix === undefined) return [];
      const message = `Trước họ tên người ký không ghi học hàm, học vị (“${prefix}”), trừ đơn vị vũ trang, giáo dục, y tế, khoa học.`;
      return [{ severity: 'question', message, block: signatureOf(subject) }];
    },
  },
];

/** What is wrong with a line above the signature, given the one below it. */
function lineTrouble(
  line: string,
  next: string | undefined,
  { prefixes, deputy, otherDeputies }: FormatProfile['demands']['authority'],
): string | undefined {
  const [, short, rest = ''] = /^(\p{L}{1,4}\.)(.*)$/u.exec(line.trim()) ?? [];
  if (short === undefined) {
    return next === undefined ? undefined : `Dưới “${line}” không còn dòng chức vụ nào nữa.`;
  }
  const known = prefixes.find(({ prefix }) => prefix === short);
  if (!known)
    return `“${short}” không phải là cách ghi quyền hạn (${prefixes.map(({ prefix }) => prefix).join(', ')}).`;
  if (!/^ \S/.test(rest)) return `Sau “${short}” có một dấu cách rồi đến chức vụ.`;
  if (known.next === 'none') return next === undefined ? undefined : `Dưới “${line}” không còn dòng chức vụ nào nữa.`;
  if (next === undefined) return `Dưới “${line}” phải có chức vụ của người ký.`;
  if (known.next === 'some') return undefined;
  const title = next.trim().toLocaleUpperCase('vi');
  const isDeputy = title.startsWith(`${deputy} `) || otherDeputies.some((other) => title.startsWith(other));
  return isDeputy ? undefined : `Dưới “${line}” phải là chức vụ cấp phó, đây là “${next}”.`;
}

function signatureOf({ blocks }: FormatSubject): string | null {
  return blocks.find(({ type }) => type === 'signature')?.id ?? null;
}
