import { z } from 'zod';

/**
 * The turns of speech that follow the figures, each with its cases. `compare`: against the previous period or the same of last
 * year; `plan`: against the plan of the year (`running` while the year is not over); `count`: so many, or none;
 * `total`: what a total has come to (`now` where the former one is not known).
 */
export const phraseCases = {
  compare: ['rise', 'fall', 'equal', 'unknown'],
  plan: ['over', 'met', 'running', 'below', 'unknown'],
  count: ['some', 'none'],
  total: ['rise', 'fall', 'equal', 'now'],
} as const satisfies Record<string, readonly string[]>;

export type PhraseKind = keyof typeof phraseCases;
export const phraseKinds = Object.keys(phraseCases) as [PhraseKind, ...PhraseKind[]];

/** The places in a wording that the figures fill; a clerk writes them in braces: `tăng {mức} so với {kỳ so sánh}`. */
export const slots = [
  'số',
  'đơn vị',
  'chỉ tiêu',
  'mức',
  'kỳ so sánh',
  'số so sánh',
  'tỷ lệ',
  'kế hoạch',
  'năm',
] as const;
export type Slot = (typeof slots)[number];

/** A wording with slots; braces hold nothing but the names of slots. */
export const wordingSchema = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => wordingTrouble(text) === undefined, 'có chỗ trong ngoặc nhọn { } không dùng được');

/** The words of one phrase, case by case. */
export type Wording = Readonly<Record<string, string>>;

/** The words of every phrase; what is left out is said as the program comes. */
export const wordingsSchema = z.partialRecord(z.enum(phraseKinds), z.record(z.string(), wordingSchema));
export type Wordings = Readonly<Partial<Record<PhraseKind, Wording>>>;

/** As the program comes. */
export const ownWordings: Readonly<Record<PhraseKind, Wording>> = {
  compare: {
    rise: 'tăng {mức} so với {kỳ so sánh}',
    fall: 'giảm {mức} so với {kỳ so sánh}',
    equal: 'bằng {kỳ so sánh}',
    unknown: 'tăng (giảm) {mức} so với {kỳ so sánh}',
  },
  plan: {
    over: 'vượt {mức} so với kế hoạch năm',
    met: 'đạt kế hoạch năm',
    running: 'đạt {tỷ lệ} kế hoạch năm',
    below: 'chưa đạt kế hoạch năm (bằng {tỷ lệ})',
    unknown: 'đạt {tỷ lệ} kế hoạch năm',
  },
  count: { some: 'có {số} {đơn vị}', none: 'không có {đơn vị} nào' },
  total: {
    rise: 'nâng tổng số lên {số} {đơn vị}',
    fall: 'giảm tổng số còn {số} {đơn vị}',
    equal: 'tổng số vẫn là {số} {đơn vị}',
    now: 'tổng số là {số} {đơn vị}',
  },
};

/** What is wrong with a wording, as a sentence for the clerk; undefined where nothing is. */
export function wordingTrouble(text: string): string | undefined {
  const left = text.replace(/\{([^{}]*)\}/g, (whole, name: string) => (isSlot(name.trim()) ? '' : whole));
  const strange = /\{[^{}]*\}|[{}]/.exec(left)?.[0];
  if (strange === undefined) return undefined;
  return `“${strange}” không dùng được: chỉ viết trong ngoặc nhọn một trong ${slots.map((slot) => `{${slot}}`).join(', ')}.`;
}

/** The wording with its slots filled. */
export function fillSlots(text: string, values: (slot: Slot) => string): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const slot = name.trim();
    return isSlot(slot) ? values(slot) : whole;
  });
}

/** Whether a wording asks for that slot. */
export function asksFor(text: string, slot: Slot): boolean {
  return new RegExp(`\\{\\s*${slot}\\s*\\}`, 'u').test(text);
}

function isSlot(name: string): name is Slot {
  return (slots as readonly string[]).includes(name);
}
