import { describe, expect, it } from 'vitest';
import { tableLayout } from '../../shared/blocks/indicator-table/layout.ts';
import type { IndicatorTableNode, TableColumn } from '../../shared/blocks/indicator-table/schema.ts';
import { bodyWidth, millimetresPerPoint } from '../../shared/format/lengths.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { textWidth } from '../../shared/format/text-width.ts';
import { exampleLook } from './example-look.ts';

const rows = [
  'mail.cap_moi',
  'mail.tong',
  'cts.tong',
  'cts.to_chuc',
  'cts.thu_hoi',
  'vbdh.van_ban_di',
  'vbdh.ty_le_ky_so',
];
const table = (columns: TableColumn[]): IndicatorTableNode => ({
  type: 'indicator-table',
  id: 'widths-1',
  caption: '',
  rows,
  columns,
  children: [{ text: '' }],
});
const cases: [string, TableColumn[]][] = [
  ['one column', ['value']],
  ['three columns', ['previous', 'value', 'change']],
  ['every column', ['plan', 'sameLastYear', 'previous', 'value', 'yearToDate', 'change', 'changePercent']],
];

describe.each(cases)('an indicator table of %s', (_, columns) => {
  const { widths, padding, lines, captions } = tableLayout(table(columns), exampleLook([]));

  it('is as wide as the text', () => {
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(bodyWidth(nd30), 6);
    expect(widths).toHaveLength(captions.length);
  });

  it('breaks no figure and leaves room for the names', () => {
    expect(widths[1]).toBeGreaterThanOrEqual(30);
    for (const line of lines) {
      if (line.kind !== 'indicator') continue;
      line.cells.forEach(({ text }, column) => {
        const needed = textWidth(text, nd30.styles.tableCell) * millimetresPerPoint + 2 * padding;
        expect(widths[column + 3]).toBeGreaterThanOrEqual(needed);
      });
    }
  });
});

it('parts carry no number of their own', () => {
  const places = tableLayout(table(['value']), exampleLook([])).lines.map(
    (line) => line.kind === 'indicator' && line.place,
  );
  expect(places).toEqual(['1', '2', '3', '', '4', '5', '6']);
});
