import { beforeAll, describe, expect, it } from 'vitest';
import { writeWord } from '../../electron/word/write.ts';
import type { AppendixNode } from '../../shared/blocks/appendix/schema.ts';
import { type TableColumn, tableColumns } from '../../shared/blocks/indicator-table/schema.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { exampleLook } from '../blocks/example-look.ts';
import { type DocxFile, paragraphTexts, plainText, readDocx } from './docx-file.ts';
import { misplaced } from './element-order.ts';
import { octoberReport } from './october-report.ts';
import { all, child, type Element, elements, value } from './xml.ts';

const blocks = octoberReport();
const written = new Date('2019-10-16T02:03:04Z');
const input = { blocks, look: exampleLook(blocks), title: 'Báo cáo <tháng 10> & 11', author: 'Trần Thị B', written };

let docx: DocxFile;
beforeAll(async () => {
  docx = readDocx(await writeWord(input));
});

const sections = (): Element[] => all(docx.body, 'w:sectPr');
const styleOf = (id: string): Element | undefined =>
  all(docx.styles, 'w:style').find((style) => style.attributes['w:styleId'] === id);
const twips = (millimetres: number): string => String(Math.round((millimetres / 25.4) * 1440));

describe('the Word file of a report', () => {
  it('is of upright A4 with the margins of the format', () => {
    const { margin, header } = nd30.page;
    for (const section of sections().slice(0, -1)) {
      expect(child(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
      expect(child(section, 'w:pgMar')?.attributes).toMatchObject({
        'w:top': twips(margin.top),
        'w:bottom': twips(margin.bottom),
        'w:left': twips(margin.left),
        'w:right': twips(margin.right),
        'w:header': twips(header),
      });
    }
  });

  it('shows the page number centred at the top, not on the first page, and counts each appendix anew', () => {
    expect(sections()).toHaveLength(2);
    for (const section of sections()) {
      expect(child(section, 'w:titlePg')).toBeDefined();
      expect(child(section, 'w:pgNumType')?.attributes['w:start']).toBe('1');
      expect(all(section, 'w:headerReference').map((one) => one.attributes['w:type'])).toEqual(['default']);
    }
    const header = docx.parts.get('word/header1.xml');
    expect(header && all(header, 'w:instrText').map((one) => one.children.join(''))).toEqual(['PAGE']);
    expect(value(child(styleOf('pageNumber'), 'w:pPr'), 'w:jc')).toBe('center');
  });

  it('turns the pages of an appendix whose table needs it, or whose clerk says so', async () => {
    const rows = ['mail.cap_moi', 'mail.tong', 'vbdh.van_ban_di'];
    const appendix = (id: string, columns: TableColumn[], own: Partial<AppendixNode> = {}): Block[] => [
      { type: 'appendix', id, ...own, children: [{ text: 'Biểu số liệu' }] },
      { type: 'indicator-table', id: `${id}-table`, caption: '', rows, columns, children: [{ text: '' }] },
    ];
    const turnedBlocks = [
      ...octoberReport().slice(0, 5),
      ...appendix('wide', [...tableColumns]),
      ...appendix('upright', [...tableColumns], { orientation: 'portrait' }),
      ...appendix('narrow', ['value']),
      ...appendix('turned', ['value'], { orientation: 'landscape' }),
    ];
    const file = readDocx(
      await writeWord({ blocks: turnedBlocks, look: exampleLook(turnedBlocks), title: 'Phụ lục ngang' }),
    );
    const found = all(file.body, 'w:sectPr').map((section) => child(section, 'w:pgSz')?.attributes);
    const [upright, sideways] = [
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
    ];
    expect(found).toEqual([upright, sideways, upright, upright, sideways]);
    const { margin, header } = nd30.page;
    expect(child(all(file.body, 'w:sectPr')[1], 'w:pgMar')?.attributes).toMatchObject({
      'w:top': twips(margin.left),
      'w:right': twips(margin.top),
      'w:bottom': twips(margin.right),
      'w:left': twips(margin.bottom),
      'w:header': twips(header),
    });
    const widths = all(file.body, 'w:tblW').map((one) => Number(one.attributes['w:w']));
    expect(widths.slice(-4).map((width) => Math.round((width / 1440) * 25.4))).toEqual([257, 165, 165, 257]);
    expect([...file.parts].flatMap(([path, part]) => misplaced(part).map((line) => `${path}: ${line}`))).toEqual([]);
  });

  it('names Times New Roman for every kind of letter, and no other font where it is typed', () => {
    const name = 'Times New Roman';
    const defaults = all(docx.styles, 'w:rPrDefault').flatMap((one) => all(one, 'w:rFonts'));
    expect(defaults.map((one) => one.attributes)).toEqual([
      { 'w:ascii': name, 'w:cs': name, 'w:eastAsia': name, 'w:hAnsi': name },
    ]);
    for (const path of ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/header1.xml']) {
      const part = docx.parts.get(path);
      const fonts = part ? all(part, 'w:rFonts').flatMap((one) => Object.values(one.attributes)) : ['none'];
      expect(fonts.filter((font) => font !== name)).toEqual([]);
    }
  });

  it('says that it is Vietnamese, in the mode of Word 2013 and later', () => {
    expect(all(docx.styles, 'w:rPrDefault').flatMap((one) => all(one, 'w:lang'))[0]?.attributes['w:val']).toBe('vi-VN');
    const settings = docx.parts.get('word/settings.xml');
    const mode =
      settings && all(settings, 'w:compatSetting').find((one) => one.attributes['w:name'] === 'compatibilityMode');
    expect(mode?.attributes['w:val']).toBe('15');
  });

  it('sets the rule of every line height', () => {
    for (const part of docx.parts.values()) {
      for (const spacing of all(part, 'w:spacing').filter((one) => one.attributes['w:line'])) {
        expect(spacing.attributes['w:lineRule']).toMatch(/^(auto|exact)$/);
      }
    }
  });

  it('keeps every element in the order of the standard', () => {
    expect([...docx.parts].flatMap(([path, part]) => misplaced(part).map((line) => `${path}: ${line}`))).toEqual([]);
  });

  it('has headings of its own outline, whose automatic numbers are the printed ones', () => {
    expect(
      ['Heading1', 'Heading2', 'Heading3', 'Heading4'].map((id) => value(child(styleOf(id), 'w:pPr'), 'w:outlineLvl')),
    ).toEqual(['0', '1', '2', '3']);
    const texts = paragraphTexts(docx);
    for (const line of [
      'I. Công tác quản lý nhà nước',
      '4. Lĩnh vực thông tin, tuyên truyền',
      '4.1. Cổng thông tin điện tử, trang tin điện tử thành phần',
      'b) Mạng xã hội',
      '4.2. Xuất bản, in và phát hành',
      'III. Phương hướng, nhiệm vụ tháng 11/2019',
      '3. Đẩy mạnh các nhiệm vụ còn lại trong kế hoạch năm:',
      'đ) Dự án thứ năm.',
      'I. Ghi chú',
    ]) {
      expect(texts).toContain(line);
    }
  });

  it('writes capitals by style and draws rules: neither retyped letters nor underlines nor underscores', () => {
    expect(plainText(docx)).toContain('Sở Thông tin và Truyền thông CỘNG HÒA');
    expect(child(child(styleOf('agency'), 'w:rPr'), 'w:caps')).toBeDefined();
    expect(all(docx.body, 'w:u')).toEqual([]);
    expect(plainText(docx)).not.toMatch(/__/);
    const rules = all(docx.body, 'w:pPr').filter((one) => value(one, 'w:pStyle') === 'rule');
    expect(rules).toHaveLength(4);
    expect(all(styleOf('rule') ?? docx.styles, 'w:pBdr')).toHaveLength(1);
  });

  it('never prints hints or what nobody filled in, and counts without them', async () => {
    expect(plainText(docx)).not.toMatch(/Nêu văn bản|Khó khăn, vướng mắc/);
    const sparse: Block[] = [
      { type: 'heading', id: 'sparse-1', level: 1, hint: 'Tên mục', children: [{ text: '' }] },
      { type: 'list', id: 'sparse-2', marker: 'letter', hint: 'Việc đã làm', children: [{ text: ' ' }] },
      { type: 'list', id: 'sparse-3', marker: 'letter', children: [{ text: 'Việc thứ nhất.' }] },
      { type: 'heading', id: 'sparse-4', level: 1, children: [{ text: 'Mục đầu' }] },
    ];
    const file = readDocx(await writeWord({ blocks: sparse, look: exampleLook(sparse), title: 'Thưa' }));
    expect(plainText(file)).toBe('a) Việc thứ nhất. I. Mục đầu');
  });

  it('sets “Nơi nhận” and the signature side by side and together with the last sentence', () => {
    const closing = all(docx.body, 'w:tbl').find((table) =>
      all(table, 'w:t').some((text) => text.children[0] === 'Nơi nhận:'),
    );
    expect(closing && all(closing, 'w:tr')).toHaveLength(1);
    expect(closing && all(closing, 'w:cantSplit')).toHaveLength(1);
    const last = all(docx.body, 'w:p').find((one) =>
      all(one, 'w:t').some((text) => text.children.join('').endsWith('./.')),
    );
    expect(child(child(last, 'w:pPr'), 'w:keepNext')).toBeDefined();
  });

  it('formats by styles alone: what its paragraphs and tables name is there, based on what is there, in Vietnamese', () => {
    const ids = all(docx.styles, 'w:style').map((style) => style.attributes['w:styleId']);
    expect(new Set(ids).size).toBe(ids.length);
    const named = ['w:pStyle', 'w:tblStyle'].flatMap((name) => all(docx.body, name));
    const between = ['w:basedOn', 'w:next'].flatMap((name) => all(docx.styles, name));
    for (const one of [...named, ...between]) expect(ids).toContain(one.attributes['w:val']);
    const ours = all(docx.styles, 'w:style').filter(
      (style) => !child(style, 'w:semiHidden') && child(style, 'w:basedOn'),
    );
    for (const style of ours)
      expect(value(style, 'w:aliases') ?? value(style, 'w:name')).toMatch(/^[^,]*[À-ỹĐđ][^,]*$/);
    // Only where the place decides and no style can: with the signature, at the rules' ends, under a table.
    const direct = all(docx.body, 'w:pPr').flatMap((one) => elements(one).map((element) => element.name));
    expect([...new Set(direct)].sort()).toEqual(
      ['w:ind', 'w:keepLines', 'w:keepNext', 'w:numPr', 'w:pStyle', 'w:sectPr', 'w:spacing'].sort(),
    );
    const marks = all(docx.body, 'w:rPr').flatMap((one) => elements(one).map((element) => element.name));
    expect(marks.filter((name) => !/^w:[biu](Cs)?$/.test(name))).toEqual([]);
  });

  it('tells those who cannot see a table what stands in it', () => {
    const told = (name: string) => all(docx.body, name).map((one) => one.attributes['w:val']);
    expect(told('w:tblCaption')).toEqual(['Bảng chỉ tiêu', 'Bảng chỉ tiêu']);
    expect(told('w:tblDescription')[0]).toMatch(/^Các cột: STT; Chỉ tiêu; ĐVT; /);
  });

  it('repeats the head of a table on every page and tears no row', () => {
    const table = all(docx.body, 'w:tbl')[1];
    const rows = table ? all(table, 'w:tr') : [];
    expect(rows.map((row) => all(row, 'w:tblHeader').length).slice(0, 3)).toEqual([1, 0, 0]);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  it('marks each block with a hidden bookmark of its own', () => {
    const starts = all(docx.body, 'w:bookmarkStart').map((one) => one.attributes);
    const ends = all(docx.body, 'w:bookmarkEnd').map((one) => one.attributes['w:id']);
    expect(new Set(starts.map((one) => one['w:id']))).toEqual(new Set(ends));
    expect(new Set(starts.map((one) => one['w:name'])).size).toBe(starts.length);
    for (const { 'w:name': name = '' } of starts) expect(name).toMatch(/^_so_[A-Za-z0-9_]{4,36}$/);
    expect(starts.length).toBeGreaterThan(40);
  });

  it('carries title and author', () => {
    const core = docx.parts.get('docProps/core.xml');
    const text = (name: string): string | undefined => child(core, name)?.children.join('');
    expect(text('dc:title')).toBe(input.title);
    expect(text('dc:creator')).toBe('Trần Thị B');
    expect(text('dcterms:modified')).toBe('2019-10-16T02:03:04Z');
  });
});

describe('writing', () => {
  it('gives the same bytes again', async () => {
    const [one, other] = [await writeWord(input), await writeWord(input)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('tells how far it is', async () => {
    const told: [number, number][] = [];
    await writeWord({ ...input, onProgress: (done, total) => told.push([done, total]) });
    const total = told[0]?.[1] ?? 0;
    expect(told[0]).toEqual([0, total]);
    expect(told.at(-1)).toEqual([total, total]);
    expect(total).toBeGreaterThan(40);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const file = writeWord({ ...input, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(file).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('makes a file of nothing, and one that begins with an appendix', async () => {
    expect(plainText(readDocx(await writeWord({ ...input, blocks: [] })))).toBe('');
    const appendix: Block[] = [{ type: 'appendix', id: 'only-1', children: [{ text: 'Biểu' }] }];
    expect(all(readDocx(await writeWord({ ...input, blocks: appendix })).body, 'w:sectPr')).toHaveLength(1);
  });

  it('holds a table of 2,000 rows', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => (at % 2 === 0 ? 'mail.tong' : 'cts.tong'));
    const long: Block[] = [
      { type: 'indicator-table', id: 'long-1', caption: 'Biểu', rows, columns: ['value'], children: [{ text: '' }] },
    ];
    const file = readDocx(await writeWord({ ...input, blocks: long, look: exampleLook(long) }));
    expect(all(file.body, 'w:tr')).toHaveLength(2001);
    expect(paragraphTexts(file).slice(-5, -1)).toEqual([
      '2000',
      'Tổng số chứng thư số đang hoạt động',
      'chứng thư',
      '1.397',
    ]);
  });

  it('takes text that XML cannot hold', async () => {
    const odd: Block[] = [
      { type: 'list', id: 'odd-0', marker: 'dash', children: [{ text: 'gạch' }] },
      { type: 'paragraph', id: 'odd-1', children: [{ text: 'một\u0000\u000Bhai \uD800ba\nbốn ]]> {dashes-0}' }] },
    ];
    const file = readDocx(await writeWord({ ...input, blocks: odd }));
    expect(plainText(file)).toBe('- gạch mộthai \uFFFDba bốn ]]> {dashes-0}');
  });
});
