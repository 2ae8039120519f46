import { describe, expect, it } from 'vitest';
import { add, canonical, compare, quotient, round, subtract } from '../../shared/value/decimal.ts';
import { formatChange, formatDecimal, formatFigure } from '../../shared/value/format.ts';
import { parseNumber } from '../../shared/value/parse.ts';

const count = { unit: 'xã', decimals: 0 };
const percent = { unit: '%', decimals: 2 };

describe('numbers as people write them', () => {
  it.each([
    ['48', '48'],
    ['13.363', '13363'],
    ['1.234,5', '1234.5'],
    ['69,48%', '69.48'],
    ['0,32', '0.32'],
    [' 1 234 ', '1234'],
    ['1\u00A0234\u202F567', '1234567'],
    ['- 5', '-5'],
    ['48\u200B', '48'],
    ['15.629.000.000', '15629000000'],
    ['−5', '-5'],
    ['007', '7'],
    ['12,50', '12.5'],
    ['1234,5', '1234.5'],
  ])('“%s” is %s', (typed, value) => {
    expect(parseNumber(typed, 'vi')).toEqual({ ok: true, value });
  });

  it.each([
    ['1.5', 'ambiguous'],
    ['12.34', 'ambiguous'],
    ['0.500', 'ambiguous'],
    ['12,3,4', 'notNumber'],
    ['1.23.456', 'notNumber'],
    ['abc', 'notNumber'],
    ['#REF!', 'notNumber'],
    ['1e5', 'notNumber'],
    ['48 49', 'notNumber'],
    ['1 2 3', 'notNumber'],
    ['', 'empty'],
    ['123456789012345678901', 'tooLong'],
  ])('“%s” is refused as %s', (typed, reason) => {
    expect(parseNumber(typed, 'vi')).toMatchObject({ ok: false, reason });
  });

  it('are offered in both readings where they are doubtful, without idle zeros', () => {
    expect(parseNumber('0.500', 'vi')).toMatchObject({
      message: '“0.500” có thể hiểu hai cách: viết 0,500 nếu là số thập phân, hoặc 500 nếu là số nguyên.',
    });
    expect(parseNumber('01.5', 'vi')).toMatchObject({
      message: '“01.5” có thể hiểu hai cách: viết 1,5 nếu là số thập phân, hoặc 15 nếu là số nguyên.',
    });
  });

  it('with a decimal dot are read only where the source says so', () => {
    expect(parseNumber('1.5', 'plain')).toEqual({ ok: true, value: '1.5' });
    expect(parseNumber('1,5', 'plain')).toMatchObject({ ok: false });
  });

  it('come back from their printed form', () => {
    for (const value of ['0', '7', '999', '1000', '-12345', '0.05', '1234567.89', '100000']) {
      expect(parseNumber(formatDecimal(value), 'vi')).toEqual({ ok: true, value });
    }
  });
});

describe('figures as the report writes them', () => {
  it('take a zero in front in prose when they are small counts, never in cells', () => {
    expect(formatFigure('3', count, 'prose')).toBe('03');
    expect(formatFigure('3', count, 'cell')).toBe('3');
    expect(formatFigure('12', count, 'prose')).toBe('12');
    expect(formatFigure('0', count, 'prose')).toBe('0');
    expect(formatFigure('7.5', { unit: 'km', decimals: 1 }, 'prose')).toBe('7,5');
  });

  it('have the percent sign at the digits', () => {
    expect(formatFigure('69.48', percent, 'prose')).toBe('69,48%');
    expect(formatFigure('4', percent, 'prose')).toBe('4%');
  });

  it('show a change with its sign', () => {
    expect(formatChange('48', count)).toBe('+48');
    expect(formatChange('-1472', count)).toBe('-1.472');
    expect(formatChange('0', count)).toBe('0');
  });
});

describe('decimal arithmetic', () => {
  it('is exact where floats are not', () => {
    expect(add(['0.1', '0.2'])).toBe('0.3');
    expect(add(['9007199254740993', '1'])).toBe('9007199254740994');
    expect(subtract('1', '0.9')).toBe('0.1');
  });

  it('rounds half up', () => {
    expect(round('2.345', 2)).toBe('2.35');
    expect(round('-2.345', 2)).toBe('-2.35');
    expect(quotient('9285', '13363', 100, 2)).toBe('69.48');
    expect(quotient('22', '6695', 100, 2)).toBe('0.33');
    expect(quotient('339', '1436', 100, 2)).toBe('23.61');
    expect(quotient('1', '0', 100, 2)).toBeUndefined();
  });

  it('keeps one form of each number', () => {
    expect(canonical('12.500')).toBe('12.5');
    expect(canonical('-0')).toBe('0');
    expect(canonical('-0.0')).toBe('0');
    expect(canonical('01')).toBeUndefined();
    expect(canonical('1,5')).toBeUndefined();
    expect(canonical('12345678901234567890.123456789012')).toBe('12345678901234567890.123456789012');
    expect(canonical('100000000000000000000')).toBeUndefined();
    expect(compare('2', '10')).toBe(-1);
  });
});
