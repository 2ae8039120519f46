import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWord } from '../../electron/word/write.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { exampleLook } from '../blocks/example-look.ts';
import { type DocxFile, readDocx } from './docx-file.ts';
import { convert, pdfPages } from './libre-office.ts';
import { octoberReport } from './october-report.ts';
import { all, child, type Element, value } from './xml.ts';

let folder: string;
let written: DocxFile;
const path = (...names: string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-bao-cao-round-'));
  for (const name of ['docx', 'odt', 'odt-docx']) mkdirSync(path(name));
  const blocks: Block[] = [
    ...octoberReport(),
    { type: 'part', id: 'part-1', children: [{ text: 'Phần một' }] },
    { type: 'list', id: 'number-1', marker: 'number', children: [{ text: 'Việc thứ nhất.' }] },
    { type: 'list', id: 'number-2', marker: 'number', children: [{ text: 'Việc thứ hai.' }] },
  ];
  const file = await writeWord({ blocks, look: exampleLook(blocks), title: 'Báo cáo tháng 10' });
  written = readDocx(file);
  writeFileSync(path('bao-cao.docx'), file);
  writeFileSync(path('viet-them.docx'), withMore(file));
  await convert([path('bao-cao.docx')], 'docx', path('docx'));
  await convert([path('bao-cao.docx')], 'odt', path('odt'));
  await convert([path('odt', 'bao-cao.odt')], 'docx', path('odt-docx'));
  await convert([path('viet-them.docx')], 'pdf', folder);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As a clerk would in Word: Enter at the end of a heading and of a numbered item, and a word there. */
function withMore(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const added = document
    .replace(/<w:p>(?:(?!<\/w:p>).)*Việc thứ hai\.(?:(?!<\/w:p>).)*<\/w:p>/, (item) => item + again(item, 'Việc thêm.'))
    .replace(
      /<w:p>(?:(?!<\/w:p>).)*Lĩnh vực bưu chính(?:(?!<\/w:p>).)*<\/w:p>/,
      (item) => item + again(item, 'Mục thêm'),
    );
  return zipSync({ ...parts, 'word/document.xml': strToU8(added) });
}

function again(paragraph: string, text: string): string {
  return paragraph
    .replace(/<w:bookmark(Start|End)[^>]*\/>/g, '')
    .replace(/<w:r>.*<\/w:r>/, `<w:r><w:t>${text}</w:t></w:r>`);
}

describe.each([
  ['as .docx', 'docx'],
  ['by way of .odt', 'odt-docx'],
])('what LibreOffice saves again %s', (_, way) => {
  const saved = (): DocxFile => readDocx(readFileSync(path(way, 'bao-cao.docx')));

  it('keeps the names of the styles that its paragraphs have, and the levels of the headings', () => {
    expect(stylesInUse(saved())).toEqual(stylesInUse(written));
    expect(outline(saved())).toEqual(outline(written));
  });

  it('keeps automatic numbers: the same paragraphs are in lists', () => {
    expect(numbered(saved())).toEqual(numbered(written));
  });

  it('keeps the heads of tables that stand again on each page', () => {
    const heads = (file: DocxFile): string[] => all(file.body, 'w:tr').filter(isHead).map(textOf);
    expect(heads(saved())).toEqual(heads(written));
    expect(heads(written).length).toBeGreaterThan(1);
  });

  it('keeps the sections, whose pages count from 1 again', () => {
    const starts = (file: DocxFile): (string | undefined)[] =>
      all(file.body, 'w:sectPr').map((one) => child(one, 'w:pgNumType')?.attributes['w:start']);
    const first = (file: DocxFile): boolean[] =>
      all(file.body, 'w:sectPr').map((one) => child(one, 'w:titlePg') !== undefined);
    expect(starts(saved()).filter((one) => one === '1')).toHaveLength(all(written.body, 'w:sectPr').length);
    expect(first(saved())).toEqual(first(written));
  });

  it('keeps the bookmark of every block', () => {
    const names = (file: DocxFile): (string | undefined)[] =>
      all(file.body, 'w:bookmarkStart')
        .map((one) => one.attributes['w:name'])
        .filter((name) => name?.startsWith('_so_'));
    expect(names(saved())).toEqual(names(written));
  });
});

describe('a paragraph more, written in the Word file', () => {
  it('gets the next number, and what follows counts on', async () => {
    const text = (await pdfPages(path('viet-them.pdf'))).join('\n').replace(/\s+/g, ' ');
    expect(text).toContain('2. Việc thứ hai. 3. Việc thêm.');
    const number = Number(/(\d+)\. Mục thêm/.exec(text)?.[1]);
    expect(text).toMatch(new RegExp(`${number - 1}\\. Lĩnh vực bưu chính`));
    expect(text).toMatch(new RegExp(`${number + 1}\\. `));
  });
});

function textOf(element: Element): string {
  return all(element, 'w:t')
    .map((one) => one.children.join(''))
    .join('')
    .trim();
}

function isHead(row: Element): boolean {
  return all(row, 'w:tblHeader').some((one) => one.attributes['w:val'] !== 'false' && one.attributes['w:val'] !== '0');
}

function nameOf(file: DocxFile, paragraph: Element): string {
  const id = value(child(paragraph, 'w:pPr'), 'w:pStyle');
  const style = all(file.styles, 'w:style').find((one) => one.attributes['w:styleId'] === id);
  return value(style, 'w:name')?.toLowerCase() ?? '';
}

/** Each line of text with the name of its style. */
function stylesInUse(file: DocxFile): string[] {
  return all(file.body, 'w:p')
    .filter((one) => textOf(one) !== '')
    .map((one) => `${nameOf(file, one)}: ${textOf(one)}`);
}

function styleOf(file: DocxFile, paragraph: Element): Element | undefined {
  const id = value(child(paragraph, 'w:pPr'), 'w:pStyle');
  return all(file.styles, 'w:style').find((one) => one.attributes['w:styleId'] === id);
}

function outline(file: DocxFile): string[] {
  return all(file.body, 'w:p').flatMap((one) => {
    const own = value(child(one, 'w:pPr'), 'w:outlineLvl');
    const level = own ?? value(child(styleOf(file, one), 'w:pPr'), 'w:outlineLvl');
    return level === undefined || level === '9' || textOf(one) === '' ? [] : [`${level} ${textOf(one)}`];
  });
}

function numbered(file: DocxFile): string[] {
  return all(file.body, 'w:p').flatMap((one) => {
    const own = child(child(one, 'w:pPr'), 'w:numPr');
    const list = own ?? child(child(styleOf(file, one), 'w:pPr'), 'w:numPr');
    const id = value(list, 'w:numId');
    return list === undefined || id === '0' ? [] : [textOf(one)];
  });
}
