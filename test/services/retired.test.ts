import { describe, expect, it } from 'vitest';
import { figureMark, retiredCuts } from '../../electron/services/retired-clauses.ts';

/** A line in which [word] is a figure, and [-word] one that is retired; told as it is left. */
function left(told: string): string {
  const gone: boolean[] = [];
  const names: string[] = [];
  const line = told.replace(/\[(-?)(\w+)\]/g, (_, minus: string, name: string) => {
    gone.push(minus === '-');
    names.push(name);
    return figureMark;
  });
  const places = [...line].flatMap((letter, place) => (letter === figureMark ? [place] : []));
  const cuts = retiredCuts(line, (place) => gone[places.indexOf(place)] ?? false);
  return [...line]
    .map((letter, place) => {
      if (cuts.some(({ from, to }) => from <= place && place < to)) return '';
      if (letter === figureMark) return `[${names[places.indexOf(place)]}]`;
      return cuts.some(({ to, capital }) => capital && to === place) ? letter.toLocaleUpperCase('vi') : letter;
    })
    .join('');
}

describe('a sentence that tells of retired and of living indicators', () => {
  it.each([
    // The last of an enumeration.
    ['Hiện có [tong] số, gồm [a] của tổ chức và [-b] của cá nhân.', 'Hiện có [tong] số, gồm [a] của tổ chức.'],
    // Its first: the words before it go on.
    ['Hiện có [tong] số, gồm [-a] của tổ chức và [b] của cá nhân.', 'Hiện có [tong] số, gồm [b] của cá nhân.'],
    ['Hiện có [tong] số, gồm [-a] của tổ chức và [-b] của cá nhân.', 'Hiện có [tong] số.'],
    ['Gồm [-a] của tổ chức, [-b] của cá nhân và [c] của máy chủ.', 'Gồm [c] của máy chủ.'],
    // A middle one, with the words that belong to it.
    [
      'Đăng [viet] tin, bài tiếng Việt, [-anh] tin, bài tiếng Anh, [khmer] tin, bài tiếng Khmer.',
      'Đăng [viet] tin, bài tiếng Việt, [khmer] tin, bài tiếng Khmer.',
    ],
    ['Đăng [-viet] tin, bài tiếng Việt, [anh] tin, bài tiếng Anh.', 'Đăng [anh] tin, bài tiếng Anh.'],
    // The beginning of a sentence: the next clause takes its place.
    ['Xác nhận [-moi] đạt tiêu chí số 8; đến nay có [co] hoàn thành.', 'Đến nay có [co] hoàn thành.'],
    ['Gửi đi [di], trong đó có [-ky] được ký số, đạt tỷ lệ [-ty].', 'Gửi đi [di].'],
    // A whole sentence, the others stay.
    ['Có [co] điểm. Trong tháng cấp [-cap] giấy. Thu hồi [thu] giấy.', 'Có [co] điểm. Thu hồi [thu] giấy.'],
    // Brackets fall together or not at all.
    ['Gồm [a] trực tiếp và [b] trực tuyến (tỷ lệ [-ty]);', 'Gồm [a] trực tiếp và [b] trực tuyến;'],
    ['Lên [tong] ([a] của tổ chức, [-b] của cá nhân).', 'Lên [tong] ([a] của tổ chức).'],
    // What one clause tells of both stays, with its gap.
    ['Số điểm giảm từ [-a] xuống [b].', 'Số điểm giảm từ [a] xuống [b].'],
  ])('%s', (told, expected) => {
    expect(left(told)).toBe(expected);
  });
});
