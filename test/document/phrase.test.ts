import { describe, expect, it } from 'vitest';
import { phraseSchema } from '../../shared/blocks/phrase/schema.ts';
import { wordingTrouble } from '../../shared/blocks/phrase/wordings.ts';
import type { FigureRow, Look } from '../../shared/document/look.ts';
import { phraseText } from '../../shared/document/phrase-text.ts';
import { exampleLook } from '../blocks/example-look.ts';

const unknown = { value: null, previous: null, sameLastYear: null, yearToDate: null, plan: null };

function lookWith(row: Partial<FigureRow>, unit = 'hồ sơ', period = '2019-10'): Look {
  const look = exampleLook([]);
  return {
    ...look,
    context: { ...look.context, period },
    indicator: (id) => ({ id, label: 'Số hồ sơ', unit, decimals: 0, group: 'all' }),
    figures: (indicator) => ({ indicator, ...unknown, ...row }),
  };
}

function say(phrase: object, row: Partial<FigureRow>, unit?: string, period?: string): string {
  const node = phraseSchema.parse({ type: 'phrase', indicator: 'a', children: [{ text: '' }], ...phrase });
  const { text, missing } = phraseText(node, lookWith(row, unit, period));
  return missing ? `${text} (thiếu)` : text;
}

describe('a phrase that follows the figures', () => {
  it('says rise, fall and equality against the previous period', () => {
    const compare = { phrase: 'compare' };
    expect(say(compare, { value: '90', previous: '80' })).toBe('tăng 12,5% so với tháng 9/2019');
    expect(say(compare, { value: '70', previous: '80' })).toBe('giảm 12,5% so với tháng 9/2019');
    expect(say(compare, { value: '80', previous: '80' })).toBe('bằng tháng 9/2019');
    expect(say(compare, { value: '80' })).toBe('tăng (giảm) ……… so với tháng 9/2019 (thiếu)');
  });

  it('tells a change from zero in the unit, and one of a percentage in percent points', () => {
    const compare = { phrase: 'compare', against: 'sameLastYear' };
    expect(say(compare, { value: '5', sameLastYear: '0' })).toBe('tăng 05 hồ sơ so với cùng kỳ năm 2018');
    expect(say(compare, { value: '69.5', sameLastYear: '70' }, '%')).toBe('giảm 0,5 điểm % so với cùng kỳ năm 2018');
    expect(say({ ...compare, told: 'difference' }, { value: '1200', sameLastYear: '100' })).toBe(
      'tăng 1.100 hồ sơ so với cùng kỳ năm 2018',
    );
  });

  it('names the previous period only where the known value is of that period', () => {
    const row = { value: '90', previous: '80', previousPeriod: '2019-9M' };
    expect(say({ phrase: 'compare' }, row)).toBe('tăng 12,5% so với kỳ trước');
  });

  it('compares the year to date with that of the year before', () => {
    const row = { yearToDate: '110', yearToDateLastYear: '100', sameLastYear: '7' };
    expect(say({ phrase: 'compare', measure: 'yearToDate', against: 'sameLastYear' }, row)).toBe(
      'tăng 10% so với cùng kỳ năm 2018',
    );
  });

  it('says how far the plan is reached, and only at the end of the year that it was missed', () => {
    const plan = { phrase: 'plan', measure: 'yearToDate' };
    expect(say(plan, { yearToDate: '75', plan: '100' })).toBe('đạt 75% kế hoạch năm');
    expect(say(plan, { yearToDate: '75', plan: '100' }, 'hồ sơ', '2019')).toBe('chưa đạt kế hoạch năm (bằng 75%)');
    expect(say(plan, { yearToDate: '75', plan: '100' }, 'hồ sơ', '2019-12')).toBe('chưa đạt kế hoạch năm (bằng 75%)');
    expect(say(plan, { yearToDate: '100', plan: '100' })).toBe('đạt kế hoạch năm');
    expect(say(plan, { yearToDate: '112', plan: '100' })).toBe('vượt 12% so với kế hoạch năm');
    expect(say(plan, { yearToDate: '112' })).toBe('đạt ……… kế hoạch năm (thiếu)');
    expect(say(plan, { yearToDate: '112', plan: '0' })).toBe('đạt ……… kế hoạch năm (thiếu)');
  });

  it('says “Không có” for zero, with a capital at the head of a sentence', () => {
    expect(say({ phrase: 'count' }, { value: '3' })).toBe('có 03 hồ sơ');
    expect(say({ phrase: 'count' }, { value: '0' })).toBe('không có hồ sơ nào');
    expect(say({ phrase: 'count', capital: true }, { value: '0' })).toBe('Không có hồ sơ nào');
    expect(say({ phrase: 'count' }, {})).toBe('có ……… hồ sơ (thiếu)');
  });

  it('says what a total has come to', () => {
    expect(say({ phrase: 'total' }, { value: '6890', previous: '6842' })).toBe('nâng tổng số lên 6.890 hồ sơ');
    expect(say({ phrase: 'total' }, { value: '6800', previous: '6842' })).toBe('giảm tổng số còn 6.800 hồ sơ');
    expect(say({ phrase: 'total' }, { value: '6842', previous: '6842' })).toBe('tổng số vẫn là 6.842 hồ sơ');
    expect(say({ phrase: 'total' }, { value: '6842' })).toBe('tổng số là 6.842 hồ sơ');
  });

  it('takes words of its own before those of the workspace, and those before the program’s', () => {
    const node = phraseSchema.parse({ type: 'phrase', phrase: 'count', indicator: 'a', children: [{ text: '' }] });
    const look = lookWith({ value: '0' });
    const ours: Look = {
      ...look,
      context: { ...look.context, wordings: { count: { none: 'chưa phát sinh {đơn vị}' } } },
    };
    expect(phraseText(node, ours).text).toBe('chưa phát sinh hồ sơ');
    expect(phraseText({ ...node, wording: { none: 'không' } }, ours).text).toBe('không');
    expect(phraseText(node, { ...ours, figures: (id) => ({ indicator: id, ...unknown, value: '2' }) }).text).toBe(
      'có 02 hồ sơ',
    );
  });

  it('refuses a slot that there is not, naming it', () => {
    expect(wordingTrouble('tăng {mức} so với {kỳ so sánh}')).toBeUndefined();
    expect(wordingTrouble('tăng {muc}')).toContain('“{muc}” không dùng được');
    expect(wordingTrouble('tăng {mức')).toContain('“{” không dùng được');
  });
});
