import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../shared/prose/numbers.ts';
import { formatDecimal, formatFigure } from '../../shared/value/format.ts';

const valuesOf = (text: string) => readNumbers(text).map(({ value, percent }) => (percent ? `${value}%` : value));

describe('the reader of numbers', () => {
  it.each([
    ['Cấp 03 xã, 48 hộp thư', ['3', '48']],
    ['tổng số là 6.890.', ['6890']],
    ['có 6 376 người dùng', ['6376']],
    ['doanh thu 15.629.000.000 đồng', ['15629000000']],
    ['tỷ lệ 69,48%; mật độ 3,13 thuê bao/100 dân', ['69.48%', '3.13']],
    ['dân số 1,1 triệu người, chi 250 nghìn đồng', ['1100000', '250000']],
    ['xã: 106)', ['106']],
    ['cấp tỉnh 18, huyện 9', ['18', '9']],
    ['nâng tổng số 43 điểm', ['43']],
  ])('reads “%s”', (text, values) => expect(valuesOf(text)).toEqual(values));

  it.each([
    'Nghị định số 43/2011/NĐ-CP ngày 13/6/2011',
    'Kế hoạch số 47-KH/TU và Công văn 944/STTTT',
    'dịch vụ mức độ 3, tiêu chí số 8, lần thứ 48',
    'năm 2019, tháng 10, quý 3, ngày 15, giai đoạn 2016-2020',
    'đạt 81/85 xã, từ ngày 19-20/9/2019',
    'mail.travinh.gov.vn, phiên bản v2, TT78, 12,3,4 và 1.5',
  ])('finds no quantity in “%s”', (text) => expect(valuesOf(text)).toEqual([]));

  it('knows what is meant roughly, and what is a change', () => {
    expect(readNumbers('hơn 120 tin, khoảng 341 bài, từ 7 đến 12 phút, đúng 5 cuộc').map(({ rough }) => rough)).toEqual(
      [true, true, true, true, false],
    );
    expect(readNumbers('tăng 48 hộp thư, giảm 12,5%, đạt 90%').map(({ change }) => change)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('reads back every figure that the program writes', () => {
    let seed = 7;
    const random = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    for (let round = 0; round < 2000; round += 1) {
      const whole = String(random(10 ** (1 + random(9))));
      const fraction = random(2) ? `${random(100)}`.replace(/0+$/, '') : '';
      const value = fraction === '' ? whole : `${whole}.${fraction}`;
      expect(valuesOf(`tổng số là ${formatDecimal(value)} thuê bao`), value).toEqual([value]);
      expect(valuesOf(`tỷ lệ đạt ${formatFigure(value, { unit: '%', decimals: 2 }, 'prose')}.`), value).toEqual([
        `${value}%`,
      ]);
      expect(valuesOf(`cấp ${formatFigure(value, { unit: 'xã', decimals: 0 }, 'prose')} xã`), value).toEqual([value]);
    }
  });
});
