import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/blocks/schemas.ts';
import { demoWorkspace, type TestHost } from './demo-workspace.ts';
import { octoberFigures, reported } from './october-figures.ts';

async function findings(test: TestHost, kind: string, period: string) {
  const report = (await test.call('reports.list', {})).find((one) => one.kind === kind && one.period === period);
  const id = report?.id ?? (await test.call('reports.create', { kind, period })).id;
  const told = await test.call('checks.run', { report: id });
  // What says who has looked at it has tests of its own.
  return told.map(({ mark: _, kept: __, ...finding }) => finding).filter((finding) => finding.severity !== 'info');
}

describe('the check of the reported figures', () => {
  it('finds exactly what the nine months contradict', async () => {
    expect(await findings(await demoWorkspace(), 'nine-months', '2019-9M')).toEqual([
      {
        rule: 'parts-against-total',
        area: 'figures',
        severity: 'error',
        message:
          'Số cơ quan đơn vị triển khai hệ thống: số đã nhập là 443, nhưng tổng các phần là 96 + 308 + 106 = 510.',
        block: expect.any(String),
        indicators: ['vbdh.don_vi', 'vbdh.don_vi.tinh', 'vbdh.don_vi.huyen', 'vbdh.don_vi.xa'],
        values: ['443', '96', '308', '106'].map((value) =>
          expect.objectContaining({ value, period: '2019-9M', measure: 'value' }),
        ),
      },
      expect.objectContaining({ rule: 'falling-total', severity: 'question', indicators: ['tt.vi_pham'] }),
    ]);
  });

  it('finds the total and the quotient that October states wrongly', async () => {
    const test = await demoWorkspace();
    await test.call('values.set', { entries: reported('m10_2019') });
    const found = await findings(test, 'month', '2019-10');
    expect(found.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      [
        'parts-against-total',
        'error',
        'Số dịch vụ công trực tuyến mức độ 3 và 4: số đã nhập là 4.177, nhưng tổng các phần là 691 + 3.379 = 4.070.',
      ],
      [
        'quotient',
        'error',
        'Tỷ lệ hồ sơ trực tuyến mức độ 3: số đã nhập là 0,32%, nhưng tỷ lệ tính được là 22 / 6.695 × 100 = 0,33%.',
      ],
    ]);
  });

  it.each([
    ['year', '2017'],
    ['quarter', '2019-Q1'],
  ])('has nothing against the %s report of %s', async (kind, period) => {
    expect(await findings(await demoWorkspace(), kind, period)).toEqual([]);
  });

  it('has nothing against October as it should have been', async () => {
    const test = await demoWorkspace();
    await test.call('values.set', { entries: octoberFigures() });
    expect(await findings(test, 'month', '2019-10')).toEqual([]);
  });

  it('finds a stock that does not follow from the one before, and a part above its whole', async () => {
    const test = await demoWorkspace();
    const period = '2019-10';
    await test.call('values.set', {
      entries: [
        { indicator: 'mail.tong', period, value: '6900' },
        { indicator: 'mail.cap_moi', period, value: '48' },
        { indicator: 'dvc.tiep_nhan', period, value: '10' },
        { indicator: 'dvc.giai_quyet', period, value: '11' },
      ],
    });
    const found = await findings(test, 'month', period);
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'roll-forward',
        'Tổng số hộp thư điện tử công vụ: số đã nhập là 6.900, nhưng số kỳ trước cộng phát sinh là 6.842 + 48 = 6.890 (từ 9 tháng đầu năm 2019).',
      ],
      ['at-most', 'Số hồ sơ giải quyết (11) lớn hơn Số hồ sơ tiếp nhận (10).'],
    ]);
  });

  it('asks about a year to date that the months and a cumulative report give differently', async () => {
    const test = await demoWorkspace();
    const entries = Array.from({ length: 9 }, (_, place) => ({
      indicator: 'mail.cap_moi',
      period: `2019-0${place + 1}`,
      value: '8',
    }));
    await test.call('values.set', {
      entries: [...entries, { indicator: 'cts.cap_moi', period: '2019-01', value: '1' }],
    });
    const found = (await findings(test, 'nine-months', '2019-9M')).filter((one) => one.rule === 'year-to-date');
    expect(found).toEqual([
      {
        rule: 'year-to-date',
        area: 'figures',
        severity: 'question',
        message:
          'Số hộp thư cấp mới trong kỳ: lũy kế từ đầu năm đến hết 9 tháng đầu năm 2019 có hai số: 72 (cộng từ tháng 01/2019 đến tháng 9/2019) và 77 (số của 9 tháng đầu năm 2019): hãy xem lại.',
        block: expect.any(String),
        indicators: ['mail.cap_moi'],
        values: [expect.objectContaining({ period: '2019-9M', value: '77' })],
      },
    ]);
    // Now the months give the 27 of the first quarter and the 77 of the nine months.
    const right = [
      ['2019-03', '11'],
      ['2019-09', '10'],
    ].map(([period = '', value = '']) => ({ indicator: 'mail.cap_moi', period, value }));
    await test.call('values.set', { entries: right });
    expect((await findings(test, 'nine-months', '2019-9M')).some((one) => one.rule === 'year-to-date')).toBe(false);
  });

  it('does not roll forward over a gap between two periods', async () => {
    const test = await demoWorkspace();
    await test.call('values.set', {
      entries: [
        { indicator: 'mail.tong', period: '2022-01', value: '5' },
        { indicator: 'mail.cap_moi', period: '2022-01', value: '1' },
      ],
    });
    expect(await findings(test, 'month', '2022-01')).toEqual([]);
  });

  it('tells each figure that is not known yet', async () => {
    const test = await demoWorkspace();
    const { id } = await test.call('reports.create', { kind: 'month', period: '2019-10' });
    const missing = async () =>
      (await test.call('checks.run', { report: id })).filter((one) => one.rule === 'missing-figure');
    expect(await missing()).toContainEqual({
      mark: expect.any(String),
      kept: null,
      rule: 'missing-figure',
      area: 'figures',
      severity: 'info',
      message: 'Chưa có số: Tổng số hộp thư điện tử công vụ.',
      block: expect.any(String),
      indicators: ['mail.tong'],
    });
    await test.call('values.set', {
      entries: [...octoberFigures(), ...reported('m10_2019').filter((one) => one.indicator === 'dvc.dich_vu')],
    });
    expect(await missing()).toEqual([]);
  });
});

describe('the check of the format', () => {
  const rules = async (change: (blocks: Block[]) => Block[]) => {
    const test = await demoWorkspace();
    const { id } = await test.call('reports.create', { kind: 'month', period: '2019-10' });
    const { blocks } = await test.call('reports.read', { report: id });
    const changed = change(structuredClone(blocks) as Block[]);
    await test.call('reports.save', {
      report: id,
      revision: 1,
      blocks: changed,
      order: changed.map((block) => block.id),
    });
    const found = await test.call('checks.run', { report: id });
    return found
      .filter((one) => one.area === 'format' && one.rule !== 'empty-hint')
      .map(({ rule, severity }) => `${severity}: ${rule}`);
  };

  it('finds nothing in an untouched skeleton but what is still to be written', async () => {
    expect(await rules((blocks) => blocks)).toEqual([]);
  });

  it('wants every part of the report', async () => {
    const parts = new Set(['letterhead', 'title', 'recipients', 'signature']);
    expect(await rules((blocks) => blocks.filter((block) => !parts.has(block.type)))).toEqual([
      'error: missing-letterhead',
      'error: missing-title',
      'error: missing-recipients',
      'error: missing-signature',
    ]);
  });

  it('wants ./. at the end and nowhere else', async () => {
    expect(
      await rules((blocks) => {
        const texts = blocks.filter((block) => block.type === 'paragraph');
        const [first, last] = [texts[0], texts.at(-1)];
        if (first?.type === 'paragraph') first.children = [{ text: 'Mở đầu./.' }];
        if (last?.type === 'paragraph') last.children = [{ text: 'Hết.' }];
        return blocks;
      }),
    ).toEqual(['error: end-mark', 'question: end-mark']);
  });

  it('finds empty headings and subjects, skipped levels and an archive line typed by hand', async () => {
    expect(
      await rules((blocks) =>
        blocks
          .map((block) => {
            if (block.type === 'title') return { ...block, children: [{ text: ' ' }] };
            if (block.type === 'recipients') return { ...block, items: [{ name: 'UBND tỉnh;' }, { name: 'Lưu: VT' }] };
            return block;
          })
          .concat(
            { type: 'appendix', id: 'phu-luc', children: [{ text: 'Số liệu' }] },
            { type: 'heading', id: 'muc1', level: 1, children: [{ text: 'Một' }] },
            { type: 'heading', id: 'muc3', level: 3, children: [{ text: '' }] },
          ),
      ),
    ).toEqual([
      'error: recipients-archive',
      'error: empty-title',
      'error: empty-heading',
      'question: recipients-punctuation',
      'question: skipped-level',
      'question: appendix-mention',
    ]);
  });

  it('wants a signer', async () => {
    const test = await demoWorkspace();
    const { id } = await test.call('reports.create', { kind: 'month', period: '2019-10' });
    await test.call('reports.setDetails', { report: id, revision: 1, signer: null });
    expect(await test.call('checks.run', { report: id })).toContainEqual(
      expect.objectContaining({ rule: 'missing-signer', severity: 'error', message: 'Chưa chọn người ký.' }),
    );
  });
});
