import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoWorkspace, temporaryFolder } from './demo-workspace.ts';
import { xlsxFile } from './xlsx-file.ts';

async function imported(csv: string | Uint8Array, how: { numbers?: 'vi' | 'plain'; skipBad?: boolean } = {}) {
  const test = await demoWorkspace();
  const file = join(temporaryFolder(), 'tháng 10.csv');
  writeFileSync(file, csv);
  const reply = await test.call('imports.figures', { file, period: '2019-10', ...how });
  const { rows } = await test.call('values.read', { period: '2019-10' });
  const entered = Object.fromEntries(
    rows.flatMap((row) => (row.entered === null ? [] : [[row.indicator, row.entered]])),
  );
  return { ...reply, entered, test };
}

describe('figures from a CSV file', () => {
  it.each([
    ['commas and quotes', 'id,value\nmail.cap_moi,48\nvbdh.van_ban_di,"13.363"\ndtc.giai_ngan,"56,5"\n'],
    ['semicolons', 'id;value\nmail.cap_moi;48\nvbdh.van_ban_di;13.363\ndtc.giai_ngan;56,5\n'],
    [
      'a byte order mark, Windows line ends and no last line end',
      '\uFEFFid;value\r\nmail.cap_moi;48\r\nvbdh.van_ban_di;13.363\r\ndtc.giai_ngan;56,5',
    ],
    [
      'columns in another order, a further column, spaces and blank lines',
      'Value;note;ID\n 48 ;mới; mail.cap_moi\n\n13.363;"a;b\nc";vbdh.van_ban_di\n;;\n56,5%;;dtc.giai_ngan\n',
    ],
    [
      'line ends of an old Mac, and empty cells beyond the header',
      'id,value\rmail.cap_moi,48,,\rvbdh.van_ban_di,13.363,\rdtc.giai_ngan,"56,5"\r',
    ],
    ['letters that nobody sees', 'id;value\n\u200Bmail.cap_moi;48\u200B\nvbdh.van_ban_di;13.363\ndtc.giai_ngan;56,5\n'],
  ])('are read with %s', async (_, csv) => {
    const { set, refused, entered } = await imported(csv);
    expect({ set, refused, entered }).toEqual({
      set: 3,
      refused: [],
      entered: { 'mail.cap_moi': '48', 'vbdh.van_ban_di': '13363', 'dtc.giai_ngan': '56.5' },
    });
  });

  it('are read with a decimal dot where the file is plain', async () => {
    const { entered } = await imported('id,value\nmail.cap_moi,48\ndtc.giai_ngan,56.5\n', { numbers: 'plain' });
    expect(entered).toEqual({ 'mail.cap_moi': '48', 'dtc.giai_ngan': '56.5' });
  });

  it('remember the file and the row that they came from', async () => {
    const { test } = await imported('id,value\nvbdh.ky_so,1\nmail.cap_moi,48\n');
    const { entry } = await test.call('values.explain', {
      indicator: 'mail.cap_moi',
      period: '2019-10',
      measure: 'value',
    });
    expect(entry).toMatchObject({ value: '48', origin: 'Tệp tháng 10.csv, dòng 3', who: 'Lê Thị Mẫu' });
    expect(test.events).toEqual([{ type: 'values.changed', periods: ['2019-10'] }]);
  });

  const bad = [
    'id,value',
    'mail.cap_moi,48',
    'mail.khong_co,5',
    'vbdh.ky_so,nhiều',
    'mail.cap_moi,49',
    'dtc.giai_ngan,1.5',
    'vbdh.van_ban_di,',
    'cts.cap_moi,-3',
    'cts.to_chuc,1,5',
    ',7',
  ].join('\n');
  const refused = [
    { row: 3, id: 'mail.khong_co', value: '5', reason: 'Không có chỉ tiêu “mail.khong_co” trong danh mục.' },
    { row: 4, id: 'vbdh.ky_so', value: 'nhiều', reason: '“nhiều” không phải là số: hãy viết như 1.234,5.' },
    {
      row: 5,
      id: 'mail.cap_moi',
      value: '49',
      reason: 'Chỉ tiêu “mail.cap_moi” đã có ở dòng 2: mỗi chỉ tiêu chỉ ghi một dòng.',
    },
    {
      row: 6,
      id: 'dtc.giai_ngan',
      value: '1.5',
      reason: '“1.5” có thể hiểu hai cách: viết 1,5 nếu là số thập phân, hoặc 15 nếu là số nguyên.',
    },
    { row: 7, id: 'vbdh.van_ban_di', value: '', reason: 'Ô trống: hãy nhập một số.' },
    { row: 8, id: 'cts.cap_moi', value: '-3', reason: '“Số chứng thư số cấp mới trong kỳ” không thể âm.' },
    {
      row: 9,
      id: 'cts.to_chuc',
      value: '1,5',
      reason: 'Dòng thừa ô: số có dấu phẩy phải đặt trong dấu nháy kép, hoặc dùng dấu chấm phẩy để ngăn các cột.',
    },
    { row: 10, id: '', value: '7', reason: 'Thiếu mã chỉ tiêu.' },
  ];

  it('say how a row with too many cells is to be written', async () => {
    const faults = async (csv: string) => (await imported(csv)).refused.map(({ value, reason }) => [value, reason]);
    expect(await faults('id;value\nmail.cap_moi;48;49\n')).toEqual([['48;49', 'Dòng thừa ô: dòng đầu chỉ có 2 cột.']]);
    expect(await faults('id,value\nmail.cap_moi,12,3,4\n')).toEqual([
      ['12,3,4', 'Dòng thừa ô: số có dấu phẩy phải đặt trong dấu nháy kép, hoặc dùng dấu chấm phẩy để ngăn các cột.'],
    ]);
  });

  it('are all left out where one row is bad, and each bad row is told', async () => {
    const reply = await imported(bad);
    expect({ set: reply.set, refused: reply.refused, entered: reply.entered }).toEqual({
      set: 0,
      refused,
      entered: {},
    });
    expect(reply.test.events).toEqual([]);
  });

  it('are taken without the bad rows where that was asked for', async () => {
    const reply = await imported(bad, { skipBad: true });
    expect({ set: reply.set, refused: reply.refused, entered: reply.entered }).toEqual({
      set: 1,
      refused,
      entered: { 'mail.cap_moi': '48' },
    });
  });

  it.each([
    [
      'another header',
      'mã,số\nmail.cap_moi,48\n',
      'Tệp “tháng 10.csv” chưa đúng mẫu: dòng đầu phải là id,value (hoặc id;value).',
    ],
    ['nothing in it', '', 'Tệp “tháng 10.csv” chưa đúng mẫu: dòng đầu phải là id,value (hoặc id;value).'],
    [
      'an encoding that is not UTF-8',
      new Uint8Array([...Buffer.from('id,value\n'), 0xd0, 0x41, 0xff]),
      'Tệp “tháng 10.csv” không phải mã UTF-8: trong Excel, hãy chọn Lưu thành (Save As) → “CSV UTF-8” rồi nhập lại.',
    ],
  ])('are refused from a file with %s', async (_, csv, message) => {
    await expect(imported(csv)).rejects.toMatchObject({ code: 'input', message });
  });

  it.each([['vi'], ['plain']] as const)(
    'are read from the first sheet of a workbook, numbers being %s',
    async (numbers) => {
      const test = await demoWorkspace();
      const file = join(temporaryFolder(), 'tháng 10.xlsx');
      writeFileSync(
        file,
        xlsxFile([
          ['id', 'value'],
          ['vbdh.van_ban_di', 13363],
          ['dtc.giai_ngan', 56.5],
        ]),
      );
      expect(await test.call('imports.figures', { file, period: '2019-10', numbers })).toEqual({ set: 2, refused: [] });
      const { rows } = await test.call('values.read', { period: '2019-10', indicators: ['dtc.giai_ngan'] });
      expect(rows[0]?.entered).toBe('56.5');
    },
  );

  it('are refused from a file that is not there', async () => {
    const { call } = await demoWorkspace();
    const missing = call('imports.figures', { file: '/khong/co/thang.csv', period: '2019-10' });
    await expect(missing).rejects.toMatchObject({
      code: 'notFound',
      message: 'Không đọc được tệp “thang.csv”: hãy kiểm tra đường dẫn và quyền đọc.',
    });
  });
});
