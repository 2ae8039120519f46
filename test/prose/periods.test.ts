import { describe, expect, it } from 'vitest';
import { periodName } from '../../shared/period/words.ts';
import { keyOf, readPeriods } from '../../shared/prose/periods.ts';

/** What is named, as its key in the year 2019, days as they are. */
const named = (text: string) =>
  readPeriods(text).map((mention) => keyOf(mention, 2019) ?? `${mention.date}/${mention.count}/${mention.year ?? ''}`);

describe('the reader of periods', () => {
  it.each([
    ['tháng 9', ['2019-09']],
    ['tháng 09/2018, tháng 10 năm 2019', ['2018-09', '2019-10']],
    ['Công tác tháng 10 và kế hoạch tháng 11/2019', ['2019-10', '2019-11']],
    ['quý III', ['2019-Q3']],
    ['Quý 1/2018; qúy IV năm 2018; quí II', ['2018-Q1', '2018-Q4', '2019-Q2']],
    ['09 tháng đầu năm 2019', ['2019-9M']],
    ['9 tháng đầu năm, chín tháng đầu năm 2018', ['2019-9M', '2018-9M']],
    ['6 tháng đầu năm; sáu tháng cuối năm 2018', ['2019-H1', '2018-H2']],
    ['3 tháng đầu năm, 3 tháng cuối năm', ['2019-Q1', '2019-Q4']],
    ['10 tháng đầu năm 2019', ['2019-01-01..2019-10-31']],
    ['9 tháng năm 2018, 11 tháng/2019', ['2018-9M', '2019-01-01..2019-11-30']],
    ['Kết quả công tác 9 tháng', ['2019-9M']],
    ['năm 2017 và năm 2018', ['2017', '2018']],
    ['ngày 15 tháng 9 năm 2019', ['15/9/2019']],
    ['ngày 02 tháng 10', ['2/10/']],
    ['từ ngày 19-20/9/2019', ['20/9/2019']],
    ['ngày 15/9/2019, ngày 15/8', ['15/9/2019', '15/8/']],
    ['13-06-2011 và 13.6.2011', ['13/6/2011', '13/6/2011']],
  ])('reads “%s”', (text, keys) => expect(named(text)).toEqual(keys));

  it.each([
    'trong tháng, hàng tháng, hàng quý, năm qua',
    'hoàn thành trong 6 tháng tới, sau 9 tháng',
    'Cách mạng tháng Tám, 30/4 và 01/5; 27/7',
    'tháng 13, ngày 40/9/2019, quý V',
    'số 43/2011/NĐ-CP, 1.234.567 đồng, 5/1992',
  ])('finds no period in “%s”', (text) => expect(named(text)).toEqual([]));

  it('reads back the name of every period', () => {
    for (let year = 2010; year <= 2030; year += 1) {
      const keys = [
        ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
        ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '9M'].map((part) => `${year}-${part}`),
        String(year),
      ];
      for (const key of keys) expect(named(`Kết quả ${periodName(key)}, so sánh`), key).toEqual([key]);
    }
  });
});
