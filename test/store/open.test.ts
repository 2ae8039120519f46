import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { openFile } from '../../electron/store/workspace-file.ts';
import { change, closedWorkspace, snapshot } from './workspace-copy.ts';

const cutShort = (name: string) =>
  `Tệp “${name}” bị hỏng hoặc bị cắt cụt nên không đọc được: hãy dùng bản sao lưu gần nhất; tệp này được để nguyên.`;
const stranger = (name: string) =>
  `Tệp “${name}” không phải là sổ báo cáo: hãy chọn tệp có đuôi .sobaocao; tệp này được để nguyên.`;

function sql(file: string, text: string): void {
  const database = new Sqlite(file);
  database.exec(text);
  database.close();
}

describe('a file that is no workspace of this version', () => {
  it.each<[string, (file: string) => void, string, (name: string) => string]>([
    [
      'empty',
      (file) => writeFileSync(file, ''),
      'notWorkspace',
      (name) => `Tệp “${name}” rỗng (0 byte), không phải là sổ báo cáo: hãy dùng bản sao lưu gần nhất.`,
    ],
    ['a line of text', (file) => writeFileSync(file, 'xin chào\n'), 'notWorkspace', stranger],
    ['a long text', (file) => writeFileSync(file, 'Báo cáo tháng 10\n'.repeat(2000)), 'notWorkspace', stranger],
    [
      'another program’s database',
      (file) => {
        writeFileSync(file, '');
        sql(file, 'CREATE TABLE note (text TEXT)');
      },
      'notWorkspace',
      stranger,
    ],
    ['cut within its first page', (file) => change(file, (bytes) => bytes.subarray(0, 1000)), 'notWorkspace', cutShort],
    ['cut after its first page', (file) => change(file, (bytes) => bytes.subarray(0, 4096)), 'notWorkspace', cutShort],
    ['cut in half', (file) => change(file, (bytes) => bytes.subarray(0, bytes.length / 2)), 'notWorkspace', cutShort],
    ['short of its last byte', (file) => change(file, (bytes) => bytes.subarray(0, -1)), 'notWorkspace', cutShort],
    [
      'from a newer version',
      (file) => sql(file, 'PRAGMA user_version = 99'),
      'newerVersion',
      (name) =>
        `Sổ “${name}” được ghi bằng phiên bản mới hơn của chương trình: hãy cập nhật chương trình rồi mở lại; sổ được để nguyên.`,
    ],
  ])('because it is %s is refused in words, and nothing is written', async (_, damage, code, message) => {
    const file = await closedWorkspace();
    damage(file);
    const before = snapshot(file);
    const words = message('sổ thử.sobaocao');
    expect(() => openFile(file, { readOnly: 'refuse' })).toThrow(expect.objectContaining({ code, message: words }));
    expect(verifyWorkspace(file)).toMatchObject({ ok: false, problems: [words] });
    expect(snapshot(file)).toEqual(before);
  });

  it('because it is not there or is a folder is refused in words', async () => {
    const file = await closedWorkspace();
    const missing = join(dirname(file), 'không có.sobaocao');
    expect(() => openFile(missing, { readOnly: 'refuse' })).toThrow(
      expect.objectContaining({
        code: 'notFound',
        message: 'Không mở được “không có.sobaocao”: hãy kiểm tra tên tệp, thư mục và quyền đọc, ghi ở đó.',
      }),
    );
    mkdirSync(missing);
    expect(() => openFile(missing, { readOnly: 'refuse' })).toThrow(
      expect.objectContaining({
        code: 'notWorkspace',
        message: '“không có.sobaocao” là một thư mục, không phải sổ báo cáo: hãy chọn tệp có đuôi .sobaocao.',
      }),
    );
    expect(() => openFile(join(dirname(file), 'x'.repeat(300)), { readOnly: 'refuse' })).toThrow(
      expect.objectContaining({ code: 'notFound', message: expect.stringContaining('dài quá') }),
    );
    expect(() => openFile(join(file, 'trong tệp'), { readOnly: 'refuse' })).toThrow(
      expect.objectContaining({ code: 'notFound' }),
    );
  });
});

describe('an open workspace', () => {
  it('is one file that is whole, and may be copied, between two writes', async () => {
    const file = await closedWorkspace();
    const database = openFile(file, { readOnly: 'refuse' });
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(database.pragma('synchronous', { simple: true })).toBe(3);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    database.exec("UPDATE setting SET value = '\"khác\"' WHERE key = 'who'");
    expect(Object.keys(snapshot(file))).toEqual(['sổ thử.sobaocao']);
    expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
    database.close();
  });

  it('comes back to a rollback journal where another program had switched it', async () => {
    const file = await closedWorkspace();
    sql(file, 'PRAGMA journal_mode = WAL');
    openFile(file, { readOnly: 'refuse' }).close();
    expect(Object.keys(snapshot(file))).toEqual(['sổ thử.sobaocao']);
  });
});

describe('verifying', () => {
  it.each<[string, string, RegExp]>([
    [
      'a number that is not canonical',
      "UPDATE value SET value = '048' WHERE indicator = 'mail.cap_moi' AND period = '2019-9M'",
      /^Số “048” của mail.cap_moi, kỳ 2019-9M, không ở dạng chuẩn\.$/,
    ],
    ['a period that is none', "UPDATE report SET period = 'tháng 10'", /^“tháng 10” không phải là kỳ báo cáo\.$/],
    [
      'a block that does not read',
      "UPDATE block SET body = '{}' WHERE kind = 'title'",
      /^Khối .* của báo cáo .* không đọc được\.$/,
    ],
    [
      'a row that points nowhere',
      "PRAGMA foreign_keys = OFF; DELETE FROM indicator WHERE id = 'mail.tong'",
      /^Bảng value.* nói đến một dòng không có trong bảng indicator\.$/,
    ],
    ['a catalogue that does not read', "UPDATE indicator SET record = '{}'", /^Danh mục chỉ tiêu không đọc được\.$/],
    ['a kind that does not read', "UPDATE kind SET record = '5' WHERE id = 'year'", /^Mẫu báo cáo không đọc được\.$/],
    ['cut-offs that do not read', "UPDATE setting SET value = '5' WHERE key = 'cutoffs'", /^Thiết lập “cutoffs” không/],
    ['a table that is gone', 'DROP TABLE plan', /^Số liệu không đọc được\.$/],
    [
      'an office that nobody knows',
      "UPDATE setting SET value = '\"so-la\"' WHERE key = 'agency'",
      /^Cơ quan "so-la" của/,
    ],
    [
      'what an issued report kept',
      `PRAGMA ignore_check_constraints = ON; UPDATE report SET figures = replace(figures, '"', char(10) || '"') WHERE period = '2017'`,
      /^Báo cáo .* đã phát hành có phần lưu lại không đọc được\.$/,
    ],
    ['a setting that is gone', "DELETE FROM setting WHERE key = 'agency'", /^Sổ thiếu thiết lập “agency”\.$/],
  ])('finds %s', async (_, damage, problem) => {
    const file = await closedWorkspace();
    sql(file, damage);
    const { ok, problems } = verifyWorkspace(file);
    expect(ok).toBe(false);
    expect(problems[0]).toMatch(problem);
  });

  it('finds a page that was overwritten', async () => {
    const file = await closedWorkspace();
    change(file, (bytes) => bytes.fill(7, 4096 * 20, 4096 * 21));
    expect(verifyWorkspace(file).ok).toBe(false);
  });

  it('says nothing of a file that another program keeps to itself', async () => {
    const file = await closedWorkspace();
    const other = new Sqlite(file);
    other.exec('BEGIN EXCLUSIVE');
    expect(() => verifyWorkspace(file)).toThrow(expect.objectContaining({ code: 'conflict' }));
    other.close();
    expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
  });

  it('leaves blocks of a newer version in peace', async () => {
    const file = await closedWorkspace();
    sql(file, 'UPDATE block SET kind = \'chart\', body = \'{"type":"chart","series":[1,2]}\' WHERE kind = \'title\'');
    expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
  });
});
