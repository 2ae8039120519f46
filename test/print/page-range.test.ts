import { describe, expect, it } from 'vitest';
import { countPages, readPageRange } from '../../shared/print/page-range.ts';

describe('a page range', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['5', [{ from: 5, to: 5 }]],
    [
      '1-3, 5',
      [
        { from: 1, to: 3 },
        { from: 5, to: 5 },
      ],
    ],
    [
      '5; 1 – 3',
      [
        { from: 1, to: 3 },
        { from: 5, to: 5 },
      ],
    ],
    ['2,3,4', [{ from: 2, to: 4 }]],
    ['1-4,2-3,4', [{ from: 1, to: 4 }]],
    ['1-6,', [{ from: 1, to: 6 }]],
  ])('%j is read', (text, spans) => {
    expect(readPageRange(text, 6)).toEqual(spans);
  });

  it.each([
    ['một', '“một” không phải là số trang: hãy viết như 1-3, 5.'],
    ['1-2-3', '“1-2-3” không phải là số trang: hãy viết như 1-3, 5.'],
    ['1.5', '“1.5” không phải là số trang: hãy viết như 1-3, 5.'],
    ['0', 'Trang đầu tiên là trang 1: hãy viết như 1-3, 5.'],
    ['5-3', '“5-3”: trang đầu phải đứng trước trang cuối, hãy viết 3-5.'],
    ['1, 9', 'Báo cáo chỉ có 6 trang: không có trang 9.'],
    [',', 'Chưa có số trang nào: hãy viết như 1-3, 5.'],
  ])('%j is refused in a sentence', (text, trouble) => {
    expect(readPageRange(text, 6)).toEqual({ trouble });
  });

  it('counts its pages; none named are all of them', () => {
    expect(countPages([], 6)).toBe(6);
    expect(
      countPages(
        [
          { from: 1, to: 3 },
          { from: 5, to: 5 },
        ],
        6,
      ),
    ).toBe(4);
  });
});
