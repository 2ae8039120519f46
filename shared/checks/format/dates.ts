import { editsOf, type FormatRule, type Found, textFix } from './rule.ts';

/** Days below ten and the months 1 and 2 are written with a zero: “ngày 05 tháng 02 năm 2019”. */
export const dateZero: FormatRule = {
  id: 'date-zero',
  find: (subject) =>
    subject.lines.flatMap(({ block, typed }): Found[] => {
      const edits = editsOf(typed, date, withZeros).filter(({ was, text }) => was !== text);
      const [first] = edits;
      if (!first) return [];
      return [
        {
          severity: 'question',
          message: `“${first.was}” viết là “${first.text}”: ngày dưới 10 và tháng 1, tháng 2 có số 0 đứng trước.`,
          block: block.id,
          fix: textFix(block, 'Thêm số 0', edits),
        },
      ];
    }),
};

const date = /(?<!\p{L})ngày \d{1,2} tháng \d{1,2} năm \d{4}(?!\d)/giu;

function withZeros(text: string): string {
  return text.replace(/(?<=ngày )\d(?= )/iu, '0$&').replace(/(?<=tháng )[12](?= )/iu, '0$&');
}
