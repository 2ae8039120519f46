import { describe, expect, it } from 'vitest';
import { tableLayout } from '../../shared/blocks/indicator-table/layout.ts';
import { type IndicatorTableNode, indicatorTableSchema } from '../../shared/blocks/indicator-table/schema.ts';
import { exampleLook } from './example-look.ts';

function layoutOf(props: Partial<IndicatorTableNode>) {
  const node = {
    type: 'indicator-table',
    id: 'table',
    rows: [],
    columns: ['value'],
    children: [{ text: '' }],
    ...props,
  };
  return tableLayout(indicatorTableSchema.parse(node), exampleLook([]));
}

function totals(rows: IndicatorTableNode['rows'], columns: IndicatorTableNode['columns'] = ['value']) {
  return layoutOf({ rows, columns }).lines.flatMap((line) =>
    line.kind === 'total' ? [line.cells.map((cell) => cell.text)] : [],
  );
}

describe('a total in a table', () => {
  it('adds up the rows above it, a part beside its own total only once, up to the last heading or total', () => {
    expect(totals(['cts.tong', 'cts.to_chuc', 'cts.ca_nhan', { total: 'Cộng' }])).toEqual([['1.397']]);
    expect(totals(['cts.to_chuc', 'cts.ca_nhan', { total: 'Cộng' }])).toEqual([['1.397']]);
    expect(totals(['cts.tong', { total: 'Cộng' }, 'cts.cap_moi', { total: 'Cộng' }])).toEqual([['1.397'], ['84']]);
    expect(totals(['cts.tong', { heading: 'Nhóm' }, 'cts.cap_moi', { total: 'Cộng' }])).toEqual([['84']]);
  });

  it('is a gap while one of them is unknown, and says nothing of different units or percentages', () => {
    expect(totals(['cts.cap_moi', 'cts.thu_hoi', { total: 'Cộng' }])).toEqual([['………']]);
    expect(totals(['cts.cap_moi', 'mail.tong', { total: 'Cộng' }])).toEqual([['']]);
    expect(totals(['vbdh.ty_le_ky_so', { total: 'Cộng' }])).toEqual([['']]);
  });

  it('tells the change of the sums', () => {
    expect(totals(['cts.to_chuc', 'cts.ca_nhan', { total: 'Cộng' }], ['previous', 'value', 'change'])).toEqual([
      ['1.313', '1.397', '+84'],
    ]);
  });
});

describe('what the clerk sets in a table', () => {
  it('stays whatever the figures do: widths are kept and the names take what is left', () => {
    const rows = ['cts.tong', 'cts.cap_moi'];
    const free = layoutOf({ rows, columns: ['previous', 'value'] });
    const own = layoutOf({ rows, columns: ['previous', 'value'], widths: { value: 35, place: 15 } });
    expect(own.widths[4]).toBe(35);
    expect(own.widths[0]).toBe(15);
    const sum = (widths: readonly number[]) => widths.reduce((one, other) => one + other, 0);
    expect(sum(own.widths)).toBeCloseTo(sum(free.widths), 6);
    const tooWide = layoutOf({ rows, columns: ['previous', 'value'], widths: { value: 150, previous: 150 } });
    expect(sum(tooWide.widths)).toBeCloseTo(sum(free.widths), 6);
    expect(Math.min(...tooWide.widths)).toBeGreaterThan(0);
  });

  it('leaves columns out: no numbers, units in a line or in the names', () => {
    const bare = layoutOf({ rows: ['cts.tong'], numbered: false, units: 'none' });
    expect(bare.captions).toEqual(['Chỉ tiêu', 'Tháng 10/2019']);
    expect(bare.widths).toHaveLength(2);
    expect(layoutOf({ rows: ['cts.tong'], units: 'line' }).unitLine).toBe('ĐVT: chứng thư');
    const mixed = layoutOf({ rows: ['cts.tong', 'mail.tong'], units: 'line' });
    expect(mixed.unitLine).toBeUndefined();
    expect(mixed.lines[1]).toMatchObject({ label: 'Tổng số hộp thư (hộp thư)' });
  });
});
