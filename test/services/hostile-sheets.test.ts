import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { demoWorkspace, temporaryFolder } from './demo-workspace.ts';
import { tcvn3Of, toWindows1258 } from './old-encodings.ts';
import { enteredIn, opened, period, taken } from './opened-sheet.ts';
import { type TestCell, xlsxFile } from './xlsx-file.ts';

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
