import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportChoices, ImportPreview } from '../../shared/api.ts';
import { demoWorkspace, type TestHost, temporaryFolder } from './demo-workspace.ts';
import { type TestCell, xlsxFile } from './xlsx-file.ts';

const period = '2019-10';

async function opened(content: Buffer | string, name = 'tháng 10.xlsx') {
  const test = await demoWorkspace();
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  const preview = await test.call('imports.open', { file, period });
  return { test, preview };
}

const enteredIn = async (test: TestHost, key = period) =>
  Object.fromEntries(
    (await test.call('values.read', { period: key })).rows.flatMap(({ indicator, entered }) =>
      entered === null ? [] : [[indicator, entered]],
    ),
  );

/** What each row was taken for: its indicator and its cells, as `state value`. */
const taken = ({ rows }: ImportPreview) =>
  rows.map(({ line, indicator, certain, cells }) => [
    line,
    `${indicator}${certain ? '' : '?'}`,
    ...cells.map(({ state, value }) => `${state} ${value ?? '–'}`),
  ]);

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

describe('figures of a year that are exported', () => {
  it.each(['table', 'system'] as const)('come back as they were: %s, as .xlsx and .csv', async (form) => {
    for (const ending of ['xlsx', 'csv']) {
      const test = await demoWorkspace();
      const entries = [
        { indicator: 'vbdh.ky_so', period, value: '9285' },
        { indicator: 'dtc.giai_ngan', period, value: '56.5' },
        { indicator: 'vbdh.ky_so', period: '2019-Q3', value: '28000' },
      ];
      await test.call('values.set', { entries });
      const file = join(temporaryFolder(), `số liệu.${ending}`);
      await test.call('exports.figures', { file, year: 2019, form });
      const other = await demoWorkspace();
      const preview = await other.call('imports.open', { file, period });
      expect(preview.counts).toMatchObject({ set: 3, doubt: 0, guessed: 0, unknown: 0 });
      await other.call('imports.apply', { id: preview.id, choices: {} });
      expect(await enteredIn(other)).toEqual({ 'vbdh.ky_so': '9285', 'dtc.giai_ngan': '56.5' });
      expect(await enteredIn(other, '2019-Q3')).toEqual({ 'vbdh.ky_so': '28000' });
    }
  });
});

describe('figures of chosen periods that are exported', () => {
  const kinds = ['2018-12', '2019-01', '2019-10', '2019-Q2', '2019-H1', '2019-9M', '2018', '2019-03-01..2019-03-20'];

  /** The same numbers in every run. */
  function generator(seed: number): (most: number) => number {
    let state = seed;
    return (most) => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return Math.floor((state / 2 ** 32) * most);
    };
  }

  it.each([
    ['table', 'xlsx'],
    ['table', 'csv'],
    ['system', 'xlsx'],
    ['system', 'csv'],
  ] as const)('change nothing when they come back, whatever they are: %s, .%s', async (form, ending) => {
    for (const seed of [1, 2]) {
      const upTo = generator(seed);
      const test = await demoWorkspace();
      const { indicators } = await test.call('workspace.read', {});
      // What is withdrawn could make a total fall below zero, which no file may bring.
      const plain = indicators.filter((one) => one.relations.length === 0 && one.id !== 'cts.thu_hoi');
      const periods = kinds.filter(() => upTo(4) > 0);
      const value = (decimals: number): string => {
        const whole = String(upTo(10 ** (1 + upTo(11))));
        const rest = decimals > 0 ? `.${1 + upTo(9)}` : '';
        return `${whole}${rest}`;
      };
      const entries = Array.from({ length: 150 }, () => {
        const indicator = plain[upTo(plain.length)];
        const of = periods[upTo(periods.length)];
        return { indicator: indicator?.id ?? '', period: of ?? '', value: value(indicator?.decimals ?? 0) };
      });
      await test.call('values.set', { entries });
      await test.call('plans.set', { entries: [{ indicator: 'vbdh.ky_so', year: 2019, value: '120000' }] });
      const file = join(temporaryFolder(), `số liệu.${ending}`);
      await test.call('exports.figures', { file, periods, form });
      const preview = await test.call('imports.open', { file, period });
      expect(preview.counts).toMatchObject({ set: 0, doubt: 0, guessed: 0, unknown: 0 });
      expect(preview.counts.same).toBeGreaterThan(50);
      await expect(test.call('imports.apply', { id: preview.id, choices: {} })).rejects.toMatchObject({
        message: 'Tệp không có số nào mới để nhập: hãy xem lại cột và dòng.',
      });
    }
  });

  it('are those that were asked for, in the order of time, the plans of their years beside them', async () => {
    const test = await demoWorkspace();
    const file = join(temporaryFolder(), 'số liệu.csv');
    await test.call('exports.figures', { file, periods: ['2019-9M', '2017', '2019-04'], form: 'table' });
    const [head] = readFileSync(file, 'utf8').split('\r\n');
    expect(head).toBe(
      '\uFEFFSTT;Chỉ tiêu;Mã chỉ tiêu;Đơn vị tính;Kế hoạch năm 2017;Kế hoạch năm 2019;Năm 2017;9 tháng đầu năm 2019',
    );
    await expect(test.call('exports.figures', { file, periods: ['2019-04'], force: true })).rejects.toMatchObject({
      message: 'Các kỳ đã chọn chưa có số liệu nào: hãy chọn kỳ khác.',
    });
    await expect(test.call('exports.figures', { file, force: true })).rejects.toMatchObject({
      message: 'Dữ liệu gửi đến phải nêu năm (year) hoặc các kỳ (periods), một trong hai.',
    });
  });
});

describe('text in columns', () => {
  const text = 'Chỉ tiêu;Đơn vị;Tháng 10\nSố văn bản ký số;văn bản;9285\n';
  const cp1258 = Buffer.from([...text.normalize('NFC')].flatMap(toWindows1258));
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), []],
    [
      'UTF-16',
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      ['Tệp viết bằng mã UTF-16, đã đổi sang Unicode: hãy xem lại tên các dòng.'],
    ],
    ['Windows-1258', cp1258, ['Tệp viết bằng mã Windows-1258, đã đổi sang Unicode: hãy xem lại tên các dòng.']],
    ['TCVN3', tcvn3Of(text), ['Tệp viết bằng mã TCVN3 (ABC), đã đổi sang Unicode: hãy xem lại tên các dòng.']],
  ])('is read in %s', async (_, bytes, notes) => {
    const { preview } = await opened(bytes, 'số liệu.csv');
    expect(preview.notes).toEqual(notes);
    expect(taken(preview)).toEqual([[2, 'vbdh.ky_so', 'set 9285']]);
  });

  it('is refused in a sentence where its letters cannot be told', async () => {
    const bytes = Buffer.from([0x43, 0x68, 0xff, 0xfe, 0x80, 0x3b, 0x90, 0x81, 0x0a]);
    await expect(opened(bytes, 'lạ.csv')).rejects.toMatchObject({
      message: expect.stringContaining('viết bằng mã chữ không nhận ra được'),
    });
  });
});

describe('a hostile or broken workbook', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const rows = [
    ['Chỉ tiêu', 'Giá trị'],
    ['Số văn bản ký số', 5],
  ];
  it.each<[string, () => Buffer, string]>([
    [
      'entities that grow',
      () =>
        xlsxFile(rows, {
          more: { [sheet]: '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/>&a;</worksheet>' },
        }),
      'không phải bảng tính .xlsx nguyên vẹn',
    ],
    [
      'a part that unpacks without end',
      () => xlsxFile(rows, { more: { [sheet]: new Uint8Array(300 * 1024 * 1024) } }),
      'giải nén ra quá lớn (trên 256 MB)',
    ],
    [
      'a part that lies about its size',
      () => lying(xlsxFile(rows, { more: { [sheet]: new Uint8Array(300 * 1024 * 1024) } })),
      'giải nén ra quá lớn',
    ],
    [
      'a sheet that leads out of the file',
      () =>
        xlsxFile(rows, {
          more: {
            'xl/_rels/workbook.xml.rels':
              '<Relationships><Relationship Id="r1" Type="/worksheet" Target="../../../etc/worksheets/passwd"/></Relationships>',
          },
        }),
      'không phải bảng tính .xlsx nguyên vẹn',
    ],
    [
      'tags that do not end',
      () => xlsxFile(rows, { more: { [sheet]: '<worksheet><sheetData><row>' } }),
      'không phải bảng tính .xlsx nguyên vẹn',
    ],
    ['a torn end', () => xlsxFile(rows).subarray(0, 900), 'không phải bảng tính .xlsx nguyên vẹn'],
    [
      'a password',
      () => Buffer.concat([compound, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]),
      'đặt mật khẩu',
    ],
    ['the form of Excel 97', () => Buffer.concat([compound, Buffer.alloc(500)]), 'bảng tính kiểu cũ (.xls)'],
    ['nothing in it', () => Buffer.alloc(0), 'trống'],
  ])('is refused in a sentence: %s', async (_, make, message) => {
    await expect(opened(make())).rejects.toMatchObject({ code: 'input', message: expect.stringContaining(message) });
  });

  it('is read without its macros, which is told', async () => {
    const { preview } = await opened(
      xlsxFile(rows, { more: { 'xl/vbaProject.bin': strToU8('Sub Auto_Open()') } }),
      'có macro.xlsm',
    );
    expect(preview.notes).toEqual(['Tệp có macro: chương trình chỉ đọc số trong ô, không chạy macro.']);
    expect(taken(preview)).toEqual([[2, 'vbdh.ky_so', 'set 5']]);
  });

  it('is read in Unicode where it was typed in an old font', async () => {
    const old = rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? tcvn3Of(cell).toString('latin1') : cell)),
    );
    const { preview } = await opened(xlsxFile(old));
    expect(taken(preview)).toEqual([[2, 'vbdh.ky_so', 'set 5']]);
    expect(preview.notes[0]).toContain('phông cũ');
  });
});

describe('a sheet of 100,000 rows', () => {
  const many: TestCell[][] = [
    ['Chỉ tiêu', 'Giá trị'],
    ['Số văn bản ký số', 5],
  ];
  for (let row = 0; row < 100_000; row += 1) many.push([`Dòng ${row} của ai đó`, row]);

  it('is read whole, tells how far it is, and shows what matters', async () => {
    const { test, preview } = await opened(xlsxFile(many));
    expect(preview.counts).toMatchObject({ set: 1, unknown: 100_000, hidden: 99_001 });
    expect(test.events.filter(({ type }) => type === 'import.progress').length).toBeGreaterThan(20);
  });

  it('can be stopped: nothing is set', async () => {
    const test = await demoWorkspace();
    const file = join(temporaryFolder(), 'lớn.xlsx');
    writeFileSync(file, xlsxFile(many));
    const reading = test.call('imports.open', { file, period });
    while (test.events.length === 0) await new Promise((resume) => setImmediate(resume));
    await test.fromWindow('imports.stop', {});
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(await enteredIn(test)).toEqual({});
  });
});

const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** The same file, with every size in its table of contents given as 1,000 bytes. */
function lying(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  for (
    let at = changed.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = changed.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    if (changed.readUInt32LE(at + 24) > 1000) changed.writeUInt32LE(1000, at + 24);
  }
  return changed;
}

function tcvn3Of(text: string): Buffer {
  const table: Readonly<Record<string, number>> = {
    ỉ: 0xd8,
    ê: 0xaa,
    u: 0x75,
    Đ: 0xa7,
    ơ: 0xac,
    ị: 0xde,
    á: 0xb8,
    ố: 0xe8,
    ă: 0xa8,
    ả: 0xb6,
    ý: 0xfd,
    ệ: 0xd6,
    à: 0xb5,
  };
  return Buffer.from([...text].map((letter) => table[letter] ?? letter.charCodeAt(0)));
}

/** Letters with a tone are two bytes there: the letter and its tone. */
function toWindows1258(letter: string): number[] {
  const tones: Readonly<Record<string, number>> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  };
  const letters: Readonly<Record<string, number>> = {
    ă: 0xe3,
    â: 0xe2,
    ê: 0xea,
    ô: 0xf4,
    ơ: 0xf5,
    ư: 0xfd,
    Đ: 0xd0,
    đ: 0xf0,
  };
  const marks = [...letter.normalize('NFD')];
  const tone = marks.find((mark) => tones[mark] !== undefined);
  const base = marks
    .filter((mark) => mark !== tone)
    .join('')
    .normalize('NFC');
  return [letters[base] ?? base.charCodeAt(0), ...(tone ? [tones[tone] ?? 0] : [])];
}
