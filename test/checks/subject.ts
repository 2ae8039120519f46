import type { Finding } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { applyFix } from '../../shared/checks/fix.ts';
import type { FormatInput } from '../../shared/checks/format/rule.ts';
import { formatFindings } from '../../shared/checks/format.ts';
import type { ReportContext } from '../../shared/document/context.ts';
import type { InlineNode } from '../../shared/document/inline.ts';
import type { FormatProfile } from '../../shared/format/profile.ts';
import { exampleLook } from '../blocks/example-look.ts';

/** What surrounds the blocks that a rule is tried on. */
export interface Around {
  context?: Partial<ReportContext>;
  /** What is changed in a copy of the profile. */
  profile?: (profile: FormatProfile) => unknown;
  strict?: boolean;
  /** Printed numbers that differ from those that the program gives. */
  numbers?: ReadonlyMap<string, string>;
}

/** A report that has nothing against it, with these blocks in its body. */
export function reportWith(
  body: readonly Block[],
  closing: { recipients?: Partial<Recipients>; after?: Block[] } = {},
) {
  return [
    { type: 'letterhead', id: 'head', children: [{ text: '' }] },
    { type: 'title', id: 'title', name: 'BÁO CÁO', children: [{ text: 'Công tác tháng 10' }] },
    ...body,
    paragraph('last', 'Trên đây là báo cáo của Sở./.'),
    {
      type: 'recipients',
      id: 'recipients',
      items: [{ name: 'Ban Giám đốc Sở' }],
      archive: { office: 'VT' },
      children: [{ text: '' }],
      ...closing.recipients,
    },
    { type: 'signature', id: 'signature', children: [{ text: '' }] },
    ...(closing.after ?? []),
  ] satisfies Block[] as Block[];
}
type Recipients = Extract<Block, { type: 'recipients' }>;

/** What the format has against the blocks. */
export function findingsOf(blocks: readonly Block[], around: Around = {}): Finding[] {
  return formatFindings(subjectOf(blocks, around));
}

/** The ids of the rules that have something against the blocks. */
export function rulesAgainst(blocks: readonly Block[], around: Around = {}): string[] {
  return findingsOf(blocks, around).map(({ rule }) => rule);
}

/** The blocks after every fix that is offered, one after the other, as a clerk would click them. */
export function fixed(blocks: readonly Block[], around: Around = {}): Block[] {
  let now = [...blocks];
  for (let clicks = 0; clicks < 50; clicks += 1) {
    const fix = findingsOf(now, around).find((finding) => finding.fix)?.fix;
    if (!fix) return now;
    now = now.flatMap((block) => {
      if (block.id !== fix.block) return [block];
      const after = applyFix(block, fix);
      if (after === undefined) throw new Error(`The fix “${fix.label}” does not fit ${JSON.stringify(block)}.`);
      return after === null ? [] : [after];
    });
  }
  throw new Error('The fixes never come to an end.');
}

/** A paragraph of typed text, or of text with figures and fields. */
export function paragraph(id: string, ...words: readonly (string | InlineNode)[]): Block {
  return { type: 'paragraph', id, children: inline(words) };
}

/** A heading of a level. */
export function heading(id: string, level: 1 | 2 | 3 | 4, text: string): Block {
  return { type: 'heading', id, level, children: [{ text }] };
}

/** A figure that the sample look knows. */
export const figure: InlineNode = {
  type: 'figure',
  indicator: 'mail.tong',
  offset: 0,
  measure: 'value',
  unit: false,
  form: 'prose',
  children: [{ text: '' }],
};

function inline(words: readonly (string | InlineNode)[]): InlineNode[] {
  return words.map((word) => (typeof word === 'string' ? { text: word } : word));
}

function subjectOf(blocks: readonly Block[], { context, profile, strict = false, numbers }: Around): FormatInput {
  const look = exampleLook(blocks, context);
  const copy = structuredClone(look.profile);
  profile?.(copy);
  return {
    blocks,
    look: { ...look, profile: copy, ...(numbers ? { numbers } : {}) },
    strict,
    agencies: ['Sở Thông tin và Truyền thông', 'Bộ Thông tin và Truyền thông', 'Ủy ban nhân dân tỉnh Trà Vinh'],
  };
}
