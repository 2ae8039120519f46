import type { Block } from '../../blocks/schemas.ts';
import { type FormatRule, type Found, isEmptyText, type TextLine, textFix } from './rule.ts';

/** The running text ends with `./.`, once, before “Nơi nhận” and the signature. */
export const endMark: FormatRule = {
  id: 'end-mark',
  find({ blocks, look, lines }) {
    const { end } = look.profile.texts;
    const closes = blocks.findIndex(({ type }) => type === 'recipients' || type === 'signature');
    const before = new Set(closes < 0 ? blocks : blocks.slice(0, closes));
    const body = lines.filter(({ block }) => isRunning(block) && before.has(block) && !isEmptyText(block));
    const last = body.at(-1);
    if (!last) return [];
    const early = body.slice(0, -1).filter(({ printed }) => printed.endsWith(end));
    return [...early.map((line) => tooEarly(line, end)), ...(last.printed.endsWith(end) ? [] : [missing(last, end)])];
  },
};

function isRunning({ type }: Block): boolean {
  return type === 'paragraph' || type === 'list' || type === 'heading';
}

function tooEarly({ block, typed }: TextLine, end: string): Found {
  const from = typed.trimEnd().length - end.length;
  const edit = { from, to: from + end.length, was: end, text: '.' };
  return {
    severity: 'question',
    message: `Dấu “${end}” chỉ đặt ở cuối báo cáo, sau câu cuối cùng.`,
    block: block.id,
    ...(typed.trimEnd().endsWith(end) ? { fix: textFix(block, 'Đổi thành dấu chấm', [edit]) } : {}),
  };
}

/** Put behind the last word, in place of its full stop; after any other mark the sentence may not be over. */
function missing({ block, typed }: TextLine, end: string): Found {
  const trimmed = typed.trimEnd();
  const stop = /[.]$/.test(trimmed) && !trimmed.endsWith('..') ? 1 : 0;
  const from = trimmed.length - stop;
  const isCertain = stop === 1 || /[\p{L}\p{N}\uFFFC)”%]$/u.test(trimmed);
  const edit = { from, to: typed.length, was: typed.slice(from), text: end };
  return {
    severity: 'error',
    message: `Câu cuối của báo cáo chưa kết thúc bằng “${end}”.`,
    block: block.id,
    ...(isCertain ? { fix: textFix(block, `Thêm “${end}”`, [edit]) } : {}),
  };
}
