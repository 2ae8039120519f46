import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../shared/api.ts';
import { demoWorkspace, temporaryFolder } from './demo-workspace.ts';
import { type TestCell, xlsxFile } from './xlsx-file.ts';

async function opened(content: Buffer, name = 'số liệu.xlsx'): Promise<ImportPreview> {
  const test = await demoWorkspace();
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return test.call('imports.open', { file, period: '2019-10' });
}

const cellsOf = ({ rows }: ImportPreview) =>
  rows.map(({ indicator, cells }) => [indicator, ...cells.map(({ state, value, period }) => [state, value, period])]);

const optionsOf = ({ rows }: ImportPreview) =>
  rows.map(({ cells }) => cells.map(({ options }) => options.map(({ value }) => value)));

const date = (serial: number): TestCell => ({ style: 1, inner: `<v>${serial}</v>` });

describe('a clerk’s headings', () => {
  it('name year and month in different lines of merged cells', async () => {
    const rows: TestCell[][] = [
      ['TT', 'Chỉ tiêu', 'Kết quả thực hiện'],
      [null, null, 'Năm 2019', null, 'Năm 2018'],
      [null, null, 'Tháng 10', 'Lũy kế 10 tháng', 'Tháng 10', 'Lũy kế'],
      ['1', 'Văn bản đến', 264, 2400, 250, 2300],
    ];
    const preview = await opened(xlsxFile(rows, { merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'] }));
    expect(cellsOf(preview)).toEqual([['vp.van_ban_den', ['set', '264', '2019-10'], ['set', '250', '2018-10']]]);
  });

  it('are months that Excel keeps as days, or short forms', async () => {
    const rows: TestCell[][] = [
      ['Chỉ tiêu', 'ĐVT', date(43709), date(43739), 'T8/2019', '6T/2019', '9T/2019'],
      ['Văn bản đến', 'văn bản', 250, 264, 240, 1500, 2200],
    ];
    const preview = await opened(xlsxFile(rows, { formats: ['mm/yyyy'] }));
    expect(cellsOf(preview)).toEqual([
      [
        'vp.van_ban_den',
        ['set', '250', '2019-09'],
        ['set', '264', '2019-10'],
        ['set', '240', '2019-08'],
        ['set', '1500', '2019-H1'],
        ['set', '2200', '2019-9M'],
      ],
    ]);
  });

  it('stand under a unit of the whole sheet, which money is asked about and counts are not', async () => {
    const rows: TestCell[][] = [
      ['SỐ LIỆU THÁNG 10/2019'],
      [null, null, 'ĐVT: triệu đồng'],
      ['STT', 'Chỉ tiêu', 'Thực hiện'],
      [1, 'Doanh thu dịch vụ viễn thông (ước)', 545863],
      [2, 'Văn bản đến', 264],
    ];
    const preview = await opened(xlsxFile(rows));
    expect(cellsOf(preview)).toEqual([
      ['vt.doanh_thu', ['doubt', null, '2019-10']],
      ['vp.van_ban_den', ['set', '264', '2019-10']],
    ]);
    expect(optionsOf(preview)[0]).toEqual([['545863000000', '545863']]);
  });
});

describe('what a workbook hides', () => {
  it('is left out, rows and columns, and that is told', async () => {
    const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const sheet = `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>
      <row r="1">${text('A1', 'Chỉ tiêu')}${text('B1', 'Tháng 9')}${text('C1', 'Tháng 10')}</row>
      <row r="2">${text('A2', 'Văn bản đến')}<c r="B2"><v>250</v></c><c r="C2"><v>264</v></c></row>
      <row r="3" hidden="1">${text('A3', 'Văn bản ban hành')}<c r="B3"><v>140</v></c><c r="C3"><v>147</v></c></row>
      </sheetData></worksheet>`;
    const preview = await opened(xlsxFile([], { more: { 'xl/worksheets/sheet1.xml': sheet } }));
    expect(cellsOf(preview)).toEqual([['vp.van_ban_den', ['set', '264', '2019-10']]]);
    expect(preview.notes).toEqual([
      'Đã bỏ qua 1 dòng và cột B bị ẩn trong bảng tính: nếu cần, hãy bỏ ẩn trong Excel rồi nhập lại.',
    ]);
  });
});

describe('a cell that is no number', () => {
  it('says “không có” or a number with words: asked about, with what it may mean', async () => {
    const rows: TestCell[][] = [
      ['Chỉ tiêu', 'Giá trị'],
      ['Đơn tố cáo tiếp nhận', 'Không có'],
      ['Số người dùng cấp mới trong kỳ', '117 người dùng'],
      ['Văn bản đến', '12,3,4'],
      ['Văn bản ban hành', '3 và 4 văn bản'],
    ];
    expect(optionsOf(await opened(xlsxFile(rows)))).toEqual([[['0']], [['117']], [[]], [[]]]);
  });

  it('is a day counted from 1904 in a workbook of an old Mac', async () => {
    const workbook = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`;
    const preview = await opened(
      xlsxFile(
        [
          ['Chỉ tiêu', 'Giá trị'],
          ['Văn bản đến', date(42284)],
        ],
        {
          formats: ['dd/mm/yyyy'],
          more: { 'xl/workbook.xml': workbook },
        },
      ),
    );
    expect(preview.rows[0]?.cells[0]?.note).toContain('Ô là ngày 8/10/2019');
  });
});

it('a document of Word under the name of a workbook is refused as what it is', async () => {
  const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const bytes = Buffer.concat([compound, Buffer.alloc(500), Buffer.from('WordDocument', 'utf16le')]);
  await expect(opened(bytes)).rejects.toThrow('là văn bản Word chứ không phải bảng tính');
});
