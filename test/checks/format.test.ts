import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/blocks/schemas.ts';
import { formatRules } from '../../shared/checks/format.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { type FormatProfile, styleNames } from '../../shared/format/profile.ts';
import { type Case, cases } from './cases.ts';
import { findingsOf, fixed, paragraph, reportWith, rulesAgainst } from './subject.ts';

describe.each(cases)('$rule: $name', ({ rule, good, bad, around, goodAround, remains }: Case) => {
  it('has nothing against the right form', () => {
    expect(rulesAgainst(good, goodAround ?? {})).toEqual([]);
  });

  it('tells the wrong one, with its article', () => {
    const found = findingsOf(bad, around).filter((finding) => finding.rule === rule);
    expect(found).not.toEqual([]);
    for (const { message, article } of found) {
      expect(message).toMatch(/^[\p{Lu}“(].*[.\p{L}]$/su);
      expect(article).toBe(nd30.demands.articles[rule]);
    }
  });

  it('leaves nothing once its fixes are made', () => {
    expect(rulesAgainst(fixed(bad, around), around)).toEqual(remains ? [rule] : []);
  });
});

describe('the rules of the format', () => {
  it('are each tried on an example', () => {
    expect(formatRules.map(({ id }) => id).filter((id) => !cases.some(({ rule }) => rule === id))).toEqual([]);
  });

  it('cite articles that the profile gives, by ids that exist', () => {
    const ids = new Set(formatRules.map(({ id }) => id));
    expect(Object.keys(nd30.demands.articles).filter((id) => !ids.has(id))).toEqual([]);
    const styles = [...Object.keys(nd30.demands.sizes), ...Object.keys(nd30.demands.letters)];
    expect(styles.filter((style) => !styleNames.some((name) => name === style))).toEqual([]);
  });

  it('follow a profile that demands something else', () => {
    const other = {
      profile: ({ demands }: FormatProfile) => {
        demands.margin.left = [20, 25];
        demands.sizes.body = [11, 12];
        demands.grounds = ['Theo'];
        demands.articles.margin = 'Điều 1';
      },
    };
    const found = findingsOf(reportWith([paragraph('one', 'Theo kế hoạch;'), paragraph('two', 'Theo lệ')]), other);
    expect(found.map(({ message, article }) => `${message} ${article}`)).toEqual([
      'Lề trái 30 mm: thể thức cho phép 20 đến 25 mm. Điều 1',
      'Cỡ chữ nội dung 14 pt: thể thức cho phép 11 đến 12 pt. Phụ lục I, mục V',
      'Dòng căn cứ cuối cùng kết thúc bằng dấu “.”. Phụ lục I, mục II, khoản 6',
      'Dòng căn cứ in nghiêng: đoạn này đang là đoạn văn thường. Phụ lục I, mục II, khoản 6',
      'Dòng căn cứ in nghiêng: đoạn này đang là đoạn văn thường. Phụ lục I, mục II, khoản 6',
    ]);
  });

  it('never change a figure: the fix goes around it', () => {
    const blocks = cases.find(({ name }) => name === 'two spaces beside a figure')?.bad ?? [];
    const before = blocks.flatMap(figuresOf);
    expect(before).toHaveLength(1);
    expect(fixed(blocks).flatMap(figuresOf)).toEqual(before);
  });
});

function figuresOf(block: Block): object[] {
  return (block.children as object[]).filter((child) => 'type' in child);
}
