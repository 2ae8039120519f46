import type { FormatProfile } from '../../format/profile.ts';
import { type FormatRule, type Found, type TextLine, textFix } from './rule.ts';

/** Each line of grounds (“Căn cứ …”) ends with a semicolon, the last with a full stop; in a block of its own the program writes them. */
export const grounds: FormatRule = {
  id: 'grounds',
  find(subject) {
    const { profile } = subject.look;
    const { listBetween, listEnd } = profile.texts;
    const lines = subject.lines.filter(({ printed }) => printed !== '');
    const isGround = lines.map((line) => line.block.type === 'basis' || standsAlone(line, profile));
    return lines.flatMap((line, place): Found[] => {
      if (!isGround[place]) return [];
      const more = isGround[place + 1] === true;
      const mark = more ? listBetween : listEnd;
      const text = line.typed.trimEnd();
      const typed = /[.;,:]$/.test(text);
      if (text.endsWith(mark) || (line.block.type === 'basis' && !typed)) return [];
      // A line by itself that ends in a comma or a word may be the beginning of a sentence.
      if (!more && !isGround[place - 1] && !text.endsWith(listBetween)) return [];
      const from = text.length - (typed ? 1 : 0);
      const edit = { from, to: line.typed.length, was: line.typed.slice(from), text: mark };
      const message = more
        ? `Dòng căn cứ này kết thúc bằng dấu “${mark}” vì sau nó còn dòng căn cứ nữa.`
        : `Dòng căn cứ cuối cùng kết thúc bằng dấu “${mark}”.`;
      return [
        { severity: 'question', message, block: line.block.id, fix: textFix(line.block, `Đặt dấu “${mark}”`, [edit]) },
      ];
    });
  },
};

/** Grounds are set in italics: lines of them that stand one below the other, typed as common paragraphs. */
export const groundsStyle: FormatRule = {
  id: 'grounds-style',
  find(subject) {
    const { profile } = subject.look;
    const lines = subject.lines.filter(({ printed }) => printed !== '');
    const isGround = lines.map((line) => line.block.type === 'basis' || standsAlone(line, profile));
    return lines.flatMap(({ block }, place): Found[] => {
      // One by itself may be a sentence of the report.
      const hasFellow = isGround[place - 1] === true || isGround[place + 1] === true;
      if (!isGround[place] || !hasFellow || block.type !== 'paragraph') return [];
      return [
        {
          severity: 'question',
          message: 'Dòng căn cứ in nghiêng: đoạn này đang là đoạn văn thường.',
          block: block.id,
          fix: { kind: 'type', block: block.id, label: 'Đổi thành căn cứ', was: 'paragraph', type: 'basis' },
        },
      ];
    });
  },
};

/** A paragraph that names grounds and nothing else; one that goes on to “như sau:” is a sentence of the report. */
function standsAlone({ block, printed }: TextLine, { demands, texts }: FormatProfile): boolean {
  return (
    block.type === 'paragraph' &&
    demands.grounds.some((start) => printed.startsWith(`${start} `)) &&
    !/:$|\.\.$|…$|[.;] \p{Lu}/u.test(printed) &&
    !printed.endsWith(texts.end) &&
    !/, [^;]*(?:báo cáo|trình|đề nghị) /u.test(printed)
  );
}
