import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/blocks/schemas.ts';
import { numberBlocks } from '../../shared/document/numbering.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { letterNumber, romanNumber } from '../../shared/format/numerals.ts';
import { cleanText, searchKey } from '../../shared/text/unicode.ts';

let place = 0;
const next = (): string => {
  place += 1;
  return `id-${String(place).padStart(4, '0')}`;
};
const heading = (level: 1 | 2 | 3 | 4): Block => ({ type: 'heading', id: next(), level, children: [{ text: 'x' }] });
const item = (marker: 'dash' | 'letter' | 'number'): Block => ({
  type: 'list',
  id: next(),
  marker,
  children: [{ text: 'x' }],
});
const paragraph = (): Block => ({ type: 'paragraph', id: next(), children: [{ text: 'x' }] });
const appendix = (): Block => ({ type: 'appendix', id: next(), children: [{ text: 'x' }] });

const numbersOf = (blocks: Block[]): (string | undefined)[] => {
  const numbers = numberBlocks(blocks, nd30.texts);
  return blocks.map((block) => numbers.get(block.id));
};

describe('numbers follow from the place', () => {
  it('of headings at every level', () => {
    expect(
      numbersOf([heading(1), heading(2), heading(3), heading(3), heading(4), heading(2), heading(1), heading(2)]),
    ).toEqual(['I.', '1.', '1.1.', '1.2.', 'a)', '2.', 'II.', '1.']);
  });

  it('of a heading whose level above is missing, as Word counts it', () => {
    expect(numbersOf([heading(1), heading(3), heading(3)])).toEqual(['I.', '1.1.', '1.2.']);
  });

  it('of list items, starting anew after other text', () => {
    expect(
      numbersOf([item('number'), item('number'), paragraph(), item('number'), item('letter'), item('dash')]),
    ).toEqual(['1.', '2.', undefined, '1.', 'a)', '-']);
  });

  it('of appendices only where there are several', () => {
    expect(numbersOf([appendix()])).toEqual(['Phụ lục']);
    expect(numbersOf([appendix(), appendix()])).toEqual(['Phụ lục I', 'Phụ lục II']);
  });

  it('in Roman digits and in the Vietnamese alphabet', () => {
    expect([1, 4, 9, 14, 40].map(romanNumber)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL']);
    expect([1, 4, 5, 6, 7, 23].map(letterNumber)).toEqual(['a', 'd', 'đ', 'e', 'g', 'y']);
    expect(letterNumber(24)).toBe('aa');
  });
});

describe('Vietnamese text', () => {
  it('is found without diacritics, whatever the place of the tone', () => {
    expect(searchKey('Đề án  chuyển đổi số')).toBe('de an chuyen doi so');
    expect(searchKey('hòa')).toBe(searchKey('hoà'));
    expect(searchKey('TỜ TRÌNH')).toBe(searchKey('to\u031B\u0300 tri\u0300nh'));
  });

  it('is precomposed, without invisible characters, and keeps its spelling', () => {
    expect(cleanText('Tie\u0302\u0301ng\u200B Vie\u0323\u0302t')).toBe('Tiếng Việt');
    expect(cleanText('hoà hòa')).toBe('hoà hòa');
  });

  it('holds nothing that cannot be printed: control characters, halves of letters; the ends of Word’s lines stay', () => {
    expect(cleanText('một\u0000\u0008\u009F hai\uD800\uFFFF ba\u0007')).toBe('một hai ba');
    expect(cleanText('một\u000Bhai\u2028ba\tbốn\r\nnăm 08\u001E10')).toBe('một\nhai\nba\tbốn\r\nnăm 08-10');
    expect(cleanText('👍 ✓')).toBe('👍 ✓');
  });
});
