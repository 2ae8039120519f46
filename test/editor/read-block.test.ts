import { describe, expect, test } from 'vitest';
import { textBlock } from '../../renderer/grid/sheet/clipboard.ts';
import { isBlank, numberIn, readBlock } from '../../renderer/grid/sheet/read-block.ts';

describe('a block of numbers from elsewhere', () => {
  test('is Vietnamese or English where one of its numbers can only be that', () => {
    expect(readBlock(['1.234', '12,5']).writing).toBe('vi');
    expect(readBlock(['1.234.567', '8']).writing).toBe('vi');
    expect(readBlock(['1,234', '1,234.5']).writing).toBe('en');
    expect(readBlock(['1,234,567', '1,5']).writing).toBeUndefined();
    expect(readBlock(['1,234,567', '1,500']).writing).toBe('en');
  });

  test('takes dots before three digits for thousands, and asks about what is left in doubt', () => {
    expect(readBlock(['6.890', '48']).writing).toBe('vi');
    expect(readBlock(['6,890', '48']).writing).toBeUndefined();
    expect(readBlock(['1.5']).writing).toBeUndefined();
    expect(readBlock(['1.5', '12,5']).writing).toBeUndefined();
    expect(readBlock(['6,890']).doubtful).toEqual([{ text: '6,890', vi: '6.89', en: '6890' }]);
  });

  test('says which cells are no numbers; blanks, dashes and dots are none to complain of', () => {
    const { writing, unreadable } = readBlock(['', '-', '………', 'x', '12', '12,3,4', '69,48%']);
    expect(writing).toBe('vi');
    expect(unreadable).toEqual(['x', '12,3,4']);
    expect(isBlank(' – ')).toBe(true);
    expect(isBlank('0')).toBe(false);
  });

  test('gives each number in the writing that was found', () => {
    expect(numberIn('1.234,5', 'vi')).toBe('1234.5');
    expect(numberIn('1.234,5', 'en')).toBeUndefined();
    expect(numberIn('1,234', 'en')).toBe('1234');
    expect(numberIn('1.234', 'vi')).toBe('1234');
    expect(numberIn('12', 'en')).toBe('12');
  });

  test('comes as rows and cells', () => {
    expect(textBlock('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });
});
