import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/blocks/schemas.ts';
import { formatFigure } from '../../shared/value/format.ts';
import { demoWorkspace, type TestHost } from '../services/demo-workspace.ts';
import { reported } from '../services/october-figures.ts';

/** The rules that speak about each of these lines, every line in a report of October 2019 of its own words only. */
async function rulesOf(test: TestHost, lines: readonly (string | Block)[]): Promise<string[]> {
  const { id, revision } = await test.call('reports.create', { kind: 'month', period: '2019-10', again: true });
  const blocks = lines.map(
    (line, place): Block =>
      typeof line === 'string' ? { type: 'paragraph', id: `dong-${place}`, children: [{ text: line }] } : line,
  );
  await test.call('reports.save', { report: id, revision, blocks, order: blocks.map((block) => block.id) });
  const findings = await test.call('checks.run', { report: id });
  return findings.filter(({ area, block }) => area === 'figures' && block !== null).map(({ rule }) => rule);
}

async function october(): Promise<TestHost> {
  const test = await demoWorkspace();
  await test.call('values.set', { entries: reported('m10_2019') });
  return test;
}

const wrong = 'Nâng tổng số hộp thư điện tử công vụ lên 6.980 hộp thư.';

describe('the same contradiction however it is written', () => {
  it('is found: decomposed letters, blanks of every kind, capitals, a decimal dot in a percentage', async () => {
    const test = await october();
    for (const line of [
      wrong.normalize('NFD'),
      wrong.replaceAll(' ', '\u00A0'),
      wrong.toLocaleUpperCase('vi'),
      wrong.replace('6.980', '6 980'),
      wrong.replace('6.980', '6\u202F980'),
      'Tỷ lệ văn bản ký số đạt 69.84%.',
      'Tỷ lệ văn bản ký số đạt 69,84 phần trăm.',
      'Tiếp nhận 264 văn bản đến; ban hành 174 văn bản.',
      'Đơn khiếu nại: 02 đơn.',
    ])
      expect(await rulesOf(test, [line]), line).toEqual(['prose-contradiction']);
    for (const line of [
      '2\tTổng số hộp thư điện tử công vụ\thộp thư\t6.980',
      'Số dịch vụ công trực tuyến mức độ 3\tdịch vụ\t619',
      'Tỷ lệ văn bản ký số\t%\t64,98',
    ])
      expect(await rulesOf(test, [line]), line).toEqual(['prose-contradiction']);
    const columns = '2\tTổng số hộp thư điện tử công vụ\thộp thư\t6.000\t6.980';
    expect(await rulesOf(test, [columns, 'Tỷ lệ văn bản ký số\t%\t69,48'])).toEqual([]);
    for (const line of [
      'Kết quả công tác tháng Chín năm 2019',
      'Kết quả quý 03 năm 2019',
      'Kết quả quý ba năm 2019',
      'Trong tháng 9.2019, Sở mở lớp.',
      'Trong T9/2019, Sở mở lớp.',
    ])
      expect(await rulesOf(test, [line]), line).toEqual(['other-period']);
  });
});

it('every indicator named by its label: a wrong number is found, the right one left in peace, in three kinds of sentence', async () => {
  const test = await demoWorkspace();
  const { groups } = await test.call('catalogue.read', {});
  const all = groups.flatMap(({ indicators }) => indicators);
  const period = '2021-05';
  const entries = all
    .filter(({ nature, relations }) => nature !== 'derived' && !/sum|percent|per100|atmost/.test(relations ?? ''))
    .map(({ id }, place) => ({ indicator: id, period, value: String(1000 + place * 37) }));
  await test.call('values.set', { entries });
  const { rows } = await test.call('values.read', { period });
  const lines = rows.flatMap(({ indicator, value }) => {
    const named = all.find(({ id }) => id === indicator);
    if (!named || value === null) return [];
    const label = named.label.replace(/^- /, '');
    return [value, String(Number(value) + 7919)].flatMap((number, wrong) => {
      const figure = formatFigure(number, named, 'cell') + (named.unit === '%' ? '' : ` ${named.unit}`);
      return [`${label} là ${figure}.`, `- ${label}: ${figure};`, `Trong tháng, ${label} đạt ${figure}, tăng 5%.`].map(
        (text) => ({ text, found: wrong === 1 ? [indicator] : [] }),
      );
    });
  });
  expect(lines.length).toBeGreaterThan(300);
  const { id: report, revision } = await test.call('reports.create', { kind: 'month', period });
  const blocks = lines.map(
    ({ text }, place): Block => ({ type: 'paragraph', id: `dong-${place}`, children: [{ text }] }),
  );
  await test.call('reports.save', { report, revision, blocks, order: blocks.map(({ id }) => id) });
  const findings = (await test.call('checks.run', { report })).filter(({ area }) => area === 'figures');
  for (const [place, { text, found }] of lines.entries()) {
    const own = findings.filter(({ block }) => block === `dong-${place}`);
    expect(
      own.flatMap(({ indicators }) => indicators),
      text,
    ).toEqual(found);
  }
});

it('a part beside its total, called by its short name, is held against that part', async () => {
  const test = await october();
  const sentence = (online: string, one: string) =>
    `Tiếp nhận 15.231 hồ sơ (14.870 trực tiếp, ${online} trực tuyến); về mức độ 3,4: 6.695 hồ sơ mức độ 3 (${one} trực tiếp, 22 trực tuyến); 1.436 hồ sơ mức độ 4 (1.097 trực tiếp, 339 trực tuyến).`;
  expect(await rulesOf(test, [sentence('361', '6.673')])).toEqual([]);
  expect(await rulesOf(test, [sentence('316', '6.673')])).toEqual(['prose-contradiction']);
  expect(await rulesOf(test, [sentence('361', '6.637')])).toEqual(['prose-contradiction']);
  for (const [line, found] of [
    ['Tổng số chứng thư đang hoạt động là 1.397 chứng thư (475 của tổ chức, 940 của cá nhân).', 1],
    ['Toàn tỉnh có 114 điểm phục vụ bưu chính (trong đó có 48 điểm bưu điện văn hóa xã).', 1],
    ['Toàn tỉnh có 114 điểm phục vụ bưu chính (trong đó có 84 điểm bưu điện văn hóa xã).', 0],
    ['Tiếp nhận 15.231 hồ sơ, trong đó 120 hồ sơ trực tuyến quá hạn.', 0],
    ['Trong tháng tiếp nhận 15.231 hồ sơ; huyện có 12 hồ sơ (10 trực tiếp, 2 trực tuyến).', 0],
  ] as const)
    expect(await rulesOf(test, [line]), line).toHaveLength(found);
});

describe('a quantity that is not this period’s own', () => {
  it('is left in peace: what is wanted, what was a period or a year ago, what one place has', async () => {
    const test = await october();
    for (const line of [
      'Phấn đấu đến cuối năm 2019 có 7.000 hộp thư điện tử công vụ.',
      'Mục tiêu: tỷ lệ văn bản ký số đạt 80%.',
      'Theo kế hoạch, tỷ lệ văn bản ký số đến năm 2020 đạt 90%.',
      'Kế hoạch tháng 11/2019: tiếp nhận 20.000 hồ sơ.',
      'Cùng kỳ năm 2018 tiếp nhận 12.000 hồ sơ.',
      'Huyện Cầu Kè có 12 điểm phục vụ bưu chính.',
      'Cách mạng tháng Tám, Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020, điện thoại 0294.3850.123.',
    ])
      expect(await rulesOf(test, [line]), line).toEqual([]);
    expect(
      await rulesOf(test, ['I. KẾT QUẢ', '1. Một', 'II. NHIỆM VỤ THÁNG 11/2019', 'Tiếp nhận 20.000 hồ sơ.']),
    ).toEqual([]);
  });

  it('is held against this period again once the sentence comes back to it', async () => {
    const test = await october();
    for (const line of [
      'Phấn đấu tốt hơn, đến nay có 6.980 hộp thư điện tử công vụ.',
      'Tháng trước có 6.842 hộp thư điện tử công vụ, tháng này có 6.980 hộp thư điện tử công vụ.',
      'So với cùng kỳ năm 2018, tổng số hộp thư điện tử công vụ là 6.980.',
      'Theo Kế hoạch số 02/KH-UBND, tổng số hộp thư điện tử công vụ toàn tỉnh là 6.980.',
      'Ngoài huyện Cầu Kè, toàn tỉnh có 141 điểm phục vụ bưu chính.',
    ])
      expect(await rulesOf(test, [line]), line).toEqual(['prose-contradiction']);
  });
});

describe('section numbers in the ways of pasted text', () => {
  it('come twice or leave one out: that is found', async () => {
    const test = await october();
    for (const lines of [
      ['I.Một', 'II.Hai', 'II.Ba'],
      ['I/ Một', 'II/ Hai', 'II/ Ba'],
      ['I - Một', 'II - Hai', 'IV - Ba'],
      ['Mục I: Một', 'Mục II: Hai', 'Mục II: Ba'],
      ['A. Một', 'B. Hai', 'B. Ba'],
      ['1/ Một', '2/ Hai', '2/ Ba'],
      ['a) Một', 'b) Hai', 'b) Ba'],
      ['a) Một', 'b) Hai', 'd) Ba'],
      ['2. Một', '2.1. Hai', '2.1.1. Ba', '2.1.1.Bốn'],
      ['1. Một', '1.1. Hai', '2. Ba', '1.1. Bốn'],
      ['I.1. Một', 'I.2. Hai', 'I.2. Ba'],
    ])
      expect(await rulesOf(test, lines), lines.join(' | ')).toEqual(['section-number']);
  });

  it('what only looks like one is left in peace, and chapters begin their sections anew', async () => {
    const test = await october();
    for (const lines of [
      ['A. Một', 'I. x', 'II. y', 'B. Hai', 'I. z', 'II. t'],
      ['a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'đ) Năm', 'e) Sáu', 'g) Bảy'],
      ['a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'e) Năm', 'f) Sáu', 'g) Bảy'],
      ['1. x', 'a) Một', 'b) Hai', '2. y', 'a) Ba', 'b) Bốn'],
      ['1. a', '02/NQ-CP ngày 01/01/2019', 'V/v triển khai', 'P. Giám đốc', 'X-quang', '15/10/2019', '2. b'],
    ])
      expect(await rulesOf(test, lines), lines.join(' | ')).not.toContain('section-number');
  });
});
