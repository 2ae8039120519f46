import type { BlockKind } from '../../blocks/schemas.ts';
import type { FormatRule } from './rule.ts';

/** A report has a letterhead, a title, recipients and a signature. */
export const missingParts: readonly FormatRule[] = (
  [
    ['letterhead', 'Thiếu phần đầu văn bản (quốc hiệu, tên cơ quan, số, ngày tháng).'],
    ['title', 'Thiếu tên loại và trích yếu.'],
    ['recipients', 'Thiếu phần “Nơi nhận”.'],
    ['signature', 'Thiếu phần chữ ký.'],
  ] as const satisfies readonly (readonly [BlockKind, string])[]
).map(([kind, message]) => ({
  id: `missing-${kind}`,
  find: ({ blocks }) =>
    blocks.some((block) => block.type === kind) ? [] : [{ severity: 'error', message, block: null }],
}));
