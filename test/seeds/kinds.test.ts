import { describe, expect, test } from 'vitest';
import { kindBlocks, loadSeeds } from '../../electron/services/seeds/seeds.ts';
import { blockSchema } from '../../shared/blocks/schemas.ts';
import { type InlineNode, isText } from '../../shared/document/inline.ts';
import { gapDots } from '../../shared/value/format.ts';
import { kindText } from './kind-text.ts';
import { reportedFacts } from './reported-figures.ts';
import { seedFolder } from './seed-folder.ts';

const seeds = loadSeeds(seedFolder);
const ids = seeds.kinds.map((kind) => kind.id);
const golden = (name: string) => `../golden/seeds/${name}.txt`;

function blocksOf(id: string) {
  let count = 0;
  const kind = seeds.kinds.find((one) => one.id === id);
  return kind ? kindBlocks(kind, () => `fresh-${++count}`) : [];
}

/** What a clerk types from the October report: neither totals nor quotients that follow. */
const leftToCompute = [
  'mail.tong',
  'cts.tong',
  'vt.tro_choi_tong',
  'vbdh.ty_le_ky_so',
  'dvc.muc4.ty_le',
  'dvc.muc3.ty_le',
];

describe('a new report of each kind', () => {
  test.each(ids)('has valid blocks with fresh ids: %s', (id) => {
    const blocks = blocksOf(id);
    for (const block of blocks) expect(blockSchema.parse(block)).toEqual(block);
    expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length);
    expect(blocks.every((block) => block.id.startsWith('fresh-'))).toBe(true);
  });

  test.each(ids)('shares nothing with the next one of its kind: %s', (id) => {
    const [one, other] = [blocksOf(id), blocksOf(id)];
    one.forEach((block, place) => {
      expect(block).not.toBe(other[place]);
      expect(block.children).not.toBe(other[place]?.children);
    });
  });

  test.each(ids)('has text at both ends and between its chips, as the editor wants it: %s', (id) => {
    for (const block of blocksOf(id)) {
      const children = block.children as readonly InlineNode[];
      expect(isText(children[0] as InlineNode) && isText(children.at(-1) as InlineNode)).toBe(true);
      children.forEach((node, place) => {
        const next = children[place + 1];
        if (next) expect(isText(node) && isText(next) ? JSON.stringify(block) : 'fine').toBe('fine');
        if (next) expect(!isText(node) && !isText(next) ? JSON.stringify(block) : 'fine').toBe('fine');
      });
    }
  });

  test.each(ids)('is complete: letterhead, title, sections, closing, recipients, signature: %s', (id) => {
    const types = blocksOf(id).map((block) => block.type);
    expect(types.slice(0, 3)).toEqual(['letterhead', 'title', 'paragraph']);
    expect(types.slice(types.indexOf('recipients'))).toEqual(
      id === 'year' ? ['recipients', 'signature', 'appendix', 'indicator-table'] : ['recipients', 'signature'],
    );
    const closing = JSON.stringify(blocksOf(id)[types.indexOf('recipients') - 1]);
    expect(closing.endsWith('./."}]}')).toBe(true);
    const levels = blocksOf(id).flatMap((block) => (block.type === 'heading' ? [block.level] : []));
    expect([...new Set(levels)].sort()).toEqual(id === 'adhoc' ? [1, 2] : [1, 2, 3, 4]);
  });

  test.each(ids)('has no number typed into its prose but names of levels and criteria: %s', (id) => {
    const texts = blocksOf(id).flatMap((block) =>
      (block.children as readonly InlineNode[]).flatMap((node) => (isText(node) ? [node.text] : [])),
    );
    const digits = texts
      .map((text) => text.replace(/[Mm]ức độ \d|tiêu chí số \d/g, ''))
      .filter((text) => /\d/.test(text));
    expect(digits).toEqual([]);
  });

  test.each(ids)('lets every figure of its sentences be entered in one of its tables: %s', (id) => {
    const blocks = blocksOf(id);
    const rows = blocks.flatMap((block) => (block.type === 'indicator-table' ? block.rows : []));
    const bound = blocks.flatMap((block) =>
      (block.children as readonly InlineNode[]).flatMap((node) =>
        !isText(node) && node.type === 'figure' ? [node.indicator] : [],
      ),
    );
    expect(bound.filter((indicator) => !rows.includes(indicator))).toEqual([]);
    expect(rows.length).toBe(new Set(rows.map((row) => JSON.stringify(row))).size);
  });
});

describe('a report reads as one could sign it', () => {
  test('October 2019, from the figures that the clerk types', async () => {
    const text = kindText(seeds, 'month', '2019-10', reportedFacts(leftToCompute));
    expect(text).not.toContain(gapDots);
    for (const words of [
      '6.890 hộp thư',
      '1.397 chứng thư số',
      '43 điểm',
      '69,48%',
      '23,61%',
      '03 xã',
      'khiếu nại không có; tố cáo không có',
    ])
      expect(text).toContain(words);
    await expect(text).toMatchFileSnapshot(golden('month-2019-10'));
  });

  test.each([
    ['quarter', '2019-Q1'],
    ['nine-months', '2019-9M'],
    ['year', '2017'],
  ])('%s %s of the demo, without a gap', async (kind, period) => {
    const text = kindText(seeds, kind, period, reportedFacts());
    expect(text).not.toContain(gapDots);
    await expect(text).toMatchFileSnapshot(golden(`${kind}-${period}`));
  });

  test('an ad hoc report that follows October, with its year to date beside it', async () => {
    const period = '2019-10-15..2019-11-20';
    const known = reportedFacts(leftToCompute);
    const own: Readonly<Record<string, string>> = {
      'vp.van_ban_ban_hanh': '31',
      'hop.so_cuoc': '2',
      'dvc.tiep_nhan.truc_tiep': '9120',
      'dvc.tiep_nhan.truc_tuyen': '880',
      'dvc.giai_quyet': '9764',
      'attt.malware': '3',
      'attt.ip': '17',
    };
    const text = kindText(seeds, 'adhoc', period, {
      ...known,
      periods: [...known.periods, period],
      entered: (id, key) => (key === period ? own[id] : known.entered(id, key)),
    });
    expect(text).not.toContain(gapDots);
    await expect(text).toMatchFileSnapshot(golden('adhoc-2019-10-15'));
  });

  test('six months, at both ends of the year', async () => {
    const [first, second] = ['2019-H1', '2019-H2'].map((period) => kindText(seeds, 'half', period, reportedFacts()));
    await expect(first).toMatchFileSnapshot(golden('half-2019-H1'));
    expect(second?.split('\n')[2]).toBe(
      'Sơ kết công tác 6 tháng cuối năm 2019 và nhiệm vụ trọng tâm 6 tháng đầu năm 2020',
    );
  });

  test('a month in 2026, under the office’s name of the time', () => {
    const text = kindText(seeds, 'month', '2026-10', reportedFacts());
    expect(text).toContain('Sở Khoa học và Công nghệ báo cáo kết quả công tác tháng 10/2026');
    expect(text).toContain('kính báo cáo Ủy ban nhân dân tỉnh Vĩnh Long');
    expect(text).not.toContain('2019');
  });
});
