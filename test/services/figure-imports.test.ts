import { describe, expect, it } from 'vitest';
import type { ImportChoices, ImportPreview } from '../../shared/api.ts';
import { enteredIn, opened, period, taken } from './opened-sheet.ts';
import { type TestCell, xlsxFile } from './xlsx-file.ts';

const noteOf = ({ rows }: ImportPreview, line: number) =>
  rows.find((row) => row.line === line)?.cells.map(({ note }) => note);

/** A sheet as a clerk keeps it: a title, headings in two lines, groups, parts under totals. */
const clerks: TestCell[][] = [
  ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
  ['SỐ LIỆU THÁNG 10 NĂM 2019'],
  [],
  ['STT', 'Nội dung', 'ĐVT', 'Kế hoạch năm', 'Thực hiện', null, 'So cùng kỳ (%)'],
  [null, null, null, null, 'Tháng 9', 'Tháng 10', null],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ['I', 'Văn bản điều hành'],
  ['1', 'Tổng số văn bản đi trong kỳ', 'văn bản', 150000, 12000, 13363, 5],
  ['2', 'Văn bản ký số', 'văn bản', null, '-', '9.285', null],
  ['II', 'Chứng thư số'],
  ['1', 'Tông sô chứng thư số đang hoạt động', 'chứng thư', null, null, 1397, null],
  [null, '- của tổ chức', 'chứng thư', null, null, 457, null],
  [null, '- của cá nhân', 'chứng thư', null, null, 940, null],
  ['III', 'Thư điện tử'],
  ['1', 'Hộp thư cấp mới', 'hộp thư', null, null, 48, null],
];
const merges = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:G5'];

describe('a clerk’s sheet', () => {
  it('is understood: titles, merged headings, units, groups, parts under totals, names without their tones', async () => {
    const { preview } = await opened(xlsxFile(clerks, { merges }));
    expect(preview.period).toBe('2019-10');
    expect(preview.columns.map(({ letter, heading, role }) => [letter, heading, role])).toEqual([
      ['A', 'STT', { as: 'ignore' }],
      ['B', 'Nội dung', { as: 'label' }],
      ['C', 'ĐVT', { as: 'unit' }],
      ['D', 'Kế hoạch năm', { as: 'plan', year: 2019 }],
      ['E', 'Thực hiện – Tháng 9', { as: 'value', period: '2019-09' }],
      ['F', 'Thực hiện – Tháng 10', { as: 'value', period: '2019-10' }],
      ['G', 'So cùng kỳ (%)', { as: 'ignore' }],
    ]);
    expect(taken(preview)).toEqual([
      [8, 'vbdh.van_ban_di', 'set 150000', 'set 12000', 'set 13363'],
      [9, 'vbdh.ky_so', 'set 9285'],
      [11, 'cts.tong', 'computed 1397'],
      [12, 'cts.to_chuc', 'set 457'],
      [13, 'cts.ca_nhan', 'set 940'],
      [15, 'mail.cap_moi', 'set 48'],
    ]);
    expect(preview.counts).toMatchObject({ set: 7, computed: 1, doubt: 0, guessed: 0, unknown: 0 });
  });

  it('is set as one step, remembers file and row, and is taken back as one', async () => {
    const { test, preview } = await opened(xlsxFile(clerks, { merges }));
    const before = await enteredIn(test);
    const report = await test.fromWindow('imports.apply', { id: preview.id, choices: {} });
    expect(report).toMatchObject({ set: 7, computed: 1, periods: ['2019-09', '2019-10', '2019'], left: [] });
    expect(await enteredIn(test)).toMatchObject({ 'vbdh.van_ban_di': '13363', 'cts.to_chuc': '457' });
    const passport = await test.call('values.explain', { indicator: 'vbdh.ky_so', period, measure: 'value' });
    expect(passport.entry?.origin).toBe('Tệp tháng 10.xlsx, dòng 9');
    const [row] = (await test.call('values.read', { period, indicators: ['vbdh.van_ban_di'] })).rows;
    expect(row?.plan).toBe('150000');
    expect(await test.call('imports.list', {})).toMatchObject([{ file: 'tháng 10.xlsx', set: 7, undone: false }]);

    expect(await test.fromWindow('imports.undo', { id: report.id })).toEqual({ undone: 6, kept: 0 });
    expect(await enteredIn(test)).toEqual(before);
    expect(await enteredIn(test, '2019-09')).toEqual({});
    await expect(test.fromWindow('imports.undo', { id: report.id })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('leaves what was changed since the import when it is taken back', async () => {
    const { test, preview } = await opened(xlsxFile(clerks, { merges }));
    await test.call('imports.apply', { id: preview.id, choices: {} });
    await test.call('values.set', { entries: [{ indicator: 'cts.to_chuc', period, value: '458' }] });
    expect(await test.call('imports.undo', { id: preview.id })).toEqual({ undone: 5, kept: 1 });
    expect(await enteredIn(test)).toEqual({ 'cts.to_chuc': '458' });
  });

  it('goes by what the clerk has changed: a column, a row, a cell', async () => {
    const { test, preview } = await opened(xlsxFile(clerks, { merges }));
    const choices: ImportChoices = {
      columns: { 3: { as: 'ignore' }, 4: { as: 'value', period: '2018-10' } },
      rows: { 15: 'hop.so_cuoc', 9: null },
      cells: { '12:5': '460', '13:5': null },
    };
    const next = await test.fromWindow('imports.look', { id: preview.id, choices });
    expect(taken(next)).toEqual([
      [8, 'vbdh.van_ban_di', 'set 12000', 'set 13363'],
      [9, 'null', 'left –'],
      [11, 'cts.tong', 'set 1397'],
      [12, 'cts.to_chuc', 'set 460'],
      [13, 'cts.ca_nhan', 'left –'],
      [15, 'hop.so_cuoc', 'set 48'],
    ]);
    await test.fromWindow('imports.apply', { id: preview.id, choices });
    expect(await enteredIn(test, '2018-10')).toEqual({ 'vbdh.van_ban_di': '12000' });
  });
});

/** One row under the simplest headings. */
const single = (label: string, cell: TestCell, unit = ''): Buffer =>
  xlsxFile(
    [
      ['Chỉ tiêu', 'ĐVT', 'Giá trị'],
      [label, unit, cell],
    ],
    { formats: ['0.00%', 'd-mmm'] },
  );

describe('a doubtful cell', () => {
  it.each<[string, TestCell, string, (string | null)[]]>([
    ['12,3,4', '12,3,4', '“12,3,4” không phải là số.', []],
    ['1.5', '1.5', '“1.5” có thể hiểu hai cách.', ['1.5', '15']],
    ['English thousands', '1,234', '“1,234” có thể hiểu hai cách.', ['1.234', '1234']],
    ['a count below zero', '−5', '“Tổng số văn bản đi trong kỳ” không thể âm.', []],
    ['a fraction of a count', 48.5, '“Tổng số văn bản đi trong kỳ” đếm bằng số nguyên mà tệp ghi 48,5.', ['48.5']],
    ['10^20', { inner: '<v>1E+20</v>' }, 'Số “1E+20” dài quá mức cho phép: hãy kiểm tra lại.', []],
    [
      'a formula that ends in an error',
      { type: 'e', inner: '<f>A1+#REF!</f><v>#REF!</v>' },
      'Công thức bị lỗi #REF!: hãy sửa trong Excel rồi nhập lại, hoặc gõ số vào đây.',
      [],
    ],
    [
      'a formula that was never computed',
      { inner: '<f>1+1</f>' },
      'Công thức chưa được tính: hãy mở tệp bằng Excel, lưu lại rồi nhập.',
      [],
    ],
    [
      'a number that Excel made a day',
      { style: 2, inner: '<v>43586</v>' },
      'Ô là ngày 1/5/2019: có thể Excel đã tự đổi số thành ngày. Hãy gõ lại số.',
      [],
    ],
  ])('is asked about, and nothing is set before: %s', async (_, cell, note, options) => {
    const { test, preview } = await opened(single('Tổng số văn bản đi trong kỳ', cell));
    const [asked] = preview.rows[0]?.cells ?? [];
    expect(asked).toMatchObject({ state: 'doubt', note });
    expect(asked?.options.map(({ value }) => value)).toEqual(options);
    await expect(test.call('imports.apply', { id: preview.id, choices: {} })).rejects.toMatchObject({
      code: 'input',
      message: 'Còn 1 chỗ chưa chắc nên chưa nhập số nào: hãy trả lời từng chỗ, hoặc bỏ qua tất cả.',
    });
    expect(await enteredIn(test)).toEqual({});
    const answered = { cells: { '2:2': options[0] ?? '7' } };
    expect(await test.call('imports.apply', { id: preview.id, choices: answered })).toMatchObject({ set: 1 });
  });

  it('of all that is left in doubt may be left out at once, and the report says so', async () => {
    const rows = [
      ['Chỉ tiêu', 'Giá trị'],
      ['Tổng số văn bản đi trong kỳ', '1.5'],
      ['Số văn bản ký số', 5],
      ['Không có tên này đâu', 6],
    ];
    const { test, preview } = await opened(xlsxFile(rows));
    expect(preview.counts).toMatchObject({ set: 1, doubt: 1, unknown: 1 });
    const report = await test.call('imports.apply', { id: preview.id, choices: { leaveDoubts: true } });
    expect(report.set).toBe(1);
    expect(report.left).toEqual([
      { line: 2, text: 'Tổng số văn bản đi trong kỳ', cell: 'B2: 1.5', note: '“1.5” có thể hiểu hai cách.' },
      { line: 4, text: 'Không có tên này đâu', cell: 'B4: 6', note: 'Chưa biết là chỉ tiêu nào.' },
    ]);
  });

  it('is a total that contradicts its parts in the same file', async () => {
    const parts: TestCell[][] = [
      ['Chỉ tiêu', 'Giá trị'],
      ['Số cơ quan đơn vị triển khai hệ thống', 443],
      ['- cấp tỉnh', 96],
      ['- cấp huyện', 308],
      ['- cấp xã', 106],
    ];
    const { test, preview } = await opened(xlsxFile(parts));
    expect(noteOf(preview, 2)).toEqual(['Tệp ghi 443, các số liên quan tính ra 510.']);
    const report = await test.call('imports.apply', { id: preview.id, choices: { cells: { '2:1': null } } });
    expect(report.set).toBe(3);
  });

  it('is one in millions where the indicator counts in đồng, and the product is offered', async () => {
    const { preview } = await opened(single('Doanh thu dịch vụ viễn thông (ước)', 545863, 'triệu đồng'));
    expect(preview.rows[0]?.cells[0]?.options).toEqual([
      { value: '545863000000', label: '545.863.000.000 (nhân 1.000.000)' },
      { value: '545863', label: '545.863 (giữ nguyên)' },
    ]);
  });

  it('is the second of two rows for one indicator, where they differ', async () => {
    const rows = [
      ['Chỉ tiêu', 'Giá trị'],
      ['Số văn bản ký số', 5],
      ['vbdh.ky_so', 6],
      ['Số văn bản ký số', 5],
    ];
    const { preview } = await opened(xlsxFile(rows));
    expect(noteOf(preview, 3)).toEqual(['Dòng 2 cũng là chỉ tiêu này, với số 5.']);
    expect(noteOf(preview, 4)).toEqual(['Đã có ở dòng 2.']);
  });

  it('is a name that only resembles an indicator’s', async () => {
    const { test, preview } = await opened(single('Văn bản đi có ký số', 5));
    expect(preview.rows[0]).toMatchObject({ certain: false });
    expect(preview.counts.guessed).toBe(1);
    const next = await test.call('imports.look', { id: preview.id, choices: { rows: { 2: 'vbdh.ky_so' } } });
    expect(taken(next)).toEqual([[2, 'vbdh.ky_so', 'set 5']]);
  });

  it('is none where a percentage is one, and binary noise is rounded away', async () => {
    const { preview } = await opened(single('Tỷ lệ giải ngân', { style: 1, inner: '<v>0.56499999999999995</v>' }, '%'));
    expect(preview.rows[0]?.cells[0]).toMatchObject({ text: '56,5%' });
  });
});

describe('the form of the reporting systems', () => {
  it('is understood: one row for each period, periods by their codes', async () => {
    const csv = 'Mã kỳ;Mã chỉ tiêu;Giá trị\n201910;vbdh.ky_so;9.285\n20193;vbdh.ky_so;28.000\n2018;vbdh.ky_so;90.000\n';
    const { test, preview } = await opened(csv, 'hệ thống.csv');
    await test.call('imports.apply', { id: preview.id, choices: {} });
    expect(await enteredIn(test)).toMatchObject({ 'vbdh.ky_so': '9285' });
    expect(await enteredIn(test, '2019-Q3')).toEqual({ 'vbdh.ky_so': '28000' });
    expect(await enteredIn(test, '2018')).toMatchObject({ 'vbdh.ky_so': '90000' });
  });
});
