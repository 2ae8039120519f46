import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/blocks/schemas.ts';
import { plainText, readDocx } from '../word/docx-file.ts';
import { demoWorkspace, temporaryFolder } from './demo-workspace.ts';
import { octoberFigures } from './october-figures.ts';

async function octoberReport() {
  const test = await demoWorkspace();
  await test.call('values.set', { entries: octoberFigures() });
  const { id } = await test.call('reports.create', { kind: 'month', period: '2019-10', signer: 'stttt-pho-giam-doc' });
  return { ...test, report: id, folder: temporaryFolder() };
}

function wordText(file: string): string {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

describe('the Word file', () => {
  it('carries the figures, the office and the signer of the report', async () => {
    const { call, report, folder } = await octoberReport();
    const file = join(folder, 'báo cáo tháng 10.docx');
    expect(await call('exports.word', { report, file })).toEqual({ file });
    const text = wordText(file);
    for (const words of ['6.890', '1.397', '69,48%', '23,61%', 'KT. GIÁM ĐỐC', 'Trần Thị B', 'BC-STTTT', './.'])
      expect(text).toContain(words);
    expect(readdirSync(folder)).toEqual(['báo cáo tháng 10.docx']);
  });

  it('of an issued report keeps the figures of the day of issue', async () => {
    const { call, report, folder } = await octoberReport();
    await call('reports.issue', { report, revision: 1, number: 437, date: '2019-10-14' });
    await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '50' }] });
    const file = join(folder, 'a.docx');
    await call('exports.word', { report, file });
    expect(wordText(file)).toContain('6.890');
    expect(wordText(file)).toContain('437/BC-STTTT');
    expect(wordText(file)).not.toContain('6.892');
  });

  it('can be stopped while it is written: then nothing is left', async () => {
    const { call, report, folder, events } = await octoberReport();
    const writing = call('exports.word', { report, file: join(folder, 'a.docx') });
    await call('exports.stop', {});
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
    await call('exports.word', { report, file: join(folder, 'b.docx') });
    expect(events).toContainEqual({ type: 'export.moved', part: 0 });
    expect(readdirSync(folder)).toEqual(['b.docx']);
  });

  it('never replaces a file that was not said to be replaced', async () => {
    const { call, report, folder } = await octoberReport();
    const file = join(folder, 'a.docx');
    writeFileSync(file, 'của người khác');
    await expect(call('exports.word', { report, file })).rejects.toMatchObject({
      code: 'exists',
      message: 'Đã có tệp “a.docx”: hãy chọn tên khác.',
    });
    expect(readFileSync(file, 'utf8')).toBe('của người khác');
    await call('exports.word', { report, file, force: true });
    expect(wordText(file)).toContain('6.890');
    expect(readdirSync(folder)).toEqual(['a.docx']);
  });

  it('is refused in words where it cannot be written', async () => {
    const { call, report, folder } = await octoberReport();
    const refused = (file: string, code: string) =>
      expect(call('exports.word', { report, file, force: true })).rejects.toMatchObject({ code });
    await refused(join(folder, 'không có', 'a.docx'), 'notFound');
    mkdirSync(join(folder, 'thư mục.docx'));
    await refused(join(folder, 'thư mục.docx'), 'input');
    writeFileSync(join(folder, 'tệp'), '');
    await refused(join(folder, 'tệp', 'a.docx'), 'notFound');
    await refused('/proc/a.docx', 'notFound');
    for (const name of ['con.docx', 'NUL', 'a?.docx', 'a.docx.']) await refused(join(folder, name), 'input');
    await expect(call('exports.word', { report: 'khong-co', file: join(folder, 'a.docx') })).rejects.toMatchObject({
      code: 'notFound',
    });
    expect(existsSync(join(folder, 'a.docx'))).toBe(false);
  });

  it('bears its own ending, and never takes the place of the workspace', async () => {
    const { call, report, folder } = await octoberReport();
    await expect(call('exports.word', { report, file: join(folder, 'a.pdf') })).rejects.toMatchObject({
      code: 'input',
      message: 'Tên tệp Word phải kết thúc bằng .docx: hãy viết “a.pdf.docx”.',
    });
    const own = join(folder, 'sổ.docx');
    await call('workspaces.create', { file: own });
    const { id } = await call('reports.create', { kind: 'year', period: '2019' });
    symlinkSync(own, join(folder, 'lối khác.docx'));
    for (const name of ['sổ.docx', 'lối khác.docx']) {
      await expect(call('exports.word', { report: id, file: join(folder, name), force: true })).rejects.toMatchObject({
        code: 'input',
        message: `“${name}” chính là sổ đang mở: hãy chọn tên tệp khác.`,
      });
    }
    expect((await call('reports.list', {})).map((one) => one.id)).toEqual([id]);
  });

  it('holds what was typed or pasted, without what cannot be printed, and so does the workspace', async () => {
    const { call, report, folder } = await octoberReport();
    const { blocks } = await call('reports.read', { report });
    const block: Block = {
      type: 'paragraph',
      id: 'dan-vao',
      children: [{ text: 'Đã\u0000 xử\u0007 lý\uD800 5 < 6 & 7.' }],
    };
    const order = [...blocks.map(({ id }) => id), block.id];
    await call('reports.save', { report, revision: 1, blocks: [block], order });
    const { blocks: kept } = await call('reports.read', { report });
    expect(kept.at(-1)?.children).toEqual([{ text: 'Đã xử lý 5 < 6 & 7.' }]);
    const file = join(folder, 'a.docx');
    await call('exports.word', { report, file });
    expect(plainText(readDocx(readFileSync(file)))).toContain('Đã xử lý 5 < 6 & 7.');
  });

  it('is not for the window to write: it names no files', async () => {
    const { fromWindow, report, folder } = await octoberReport();
    await expect(fromWindow('exports.word', { report, file: join(folder, 'a.docx') })).rejects.toMatchObject({
      code: 'usage',
    });
  });
});
