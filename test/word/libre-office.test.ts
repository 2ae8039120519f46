import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWord } from '../../electron/word/write.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { textWidth } from '../../shared/format/text-width.ts';
import { exampleLook } from '../blocks/example-look.ts';
import { demoWorkspace } from '../services/demo-workspace.ts';
import { octoberFigures } from '../services/october-figures.ts';
import { readDocx } from './docx-file.ts';
import { convert, pdfFacts, pdfFonts, pdfPages, pdfPicture } from './libre-office.ts';
import { octoberReport } from './october-report.ts';
import { all } from './xml.ts';

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-bao-cao-word-'));
  const blocks = octoberReport();
  writeFileSync(
    path('october.docx'),
    await writeWord({ blocks, look: exampleLook(blocks), title: 'Báo cáo tháng 10' }),
  );
  await convert([path('october.docx')], 'pdf', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a report in LibreOffice', () => {
  it('shows every figure in Vietnamese form', async () => {
    const text = (await pdfPages(path('october.pdf'))).join('\n').replace(/\s+/g, ' ');
    for (const words of [
      'gửi đi 13.363 văn bản, ký số 9.285 văn bản, đạt 69,48%',
      'lên 1.397 (457 của tổ chức, 940 của cá nhân)',
      'cấp 48 hộp thư, nâng tổng số lên 6.890 hộp thư',
      'phục vụ 01 cuộc họp trực tuyến',
      'thu hồi ……… chứng thư số',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('numbers its headings and items as the screen does', async () => {
    const text = (await pdfPages(path('october.pdf'))).join('\n').replace(/\s+/g, ' ');
    for (const words of [
      'I. CÔNG TÁC QUẢN LÝ NHÀ NƯỚC',
      '4.1. Cổng thông tin điện tử',
      'b) Mạng xã hội',
      '4.2. Xuất bản',
      'III. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 11/2019',
      '3. Đẩy mạnh các nhiệm vụ còn lại',
      'đ) Dự án thứ năm.',
      'I. GHI CHÚ',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('is set in the stand-in of Times New Roman and nothing else, on A4', async () => {
    expect((await pdfFonts(path('october.pdf'))).filter((font) => !font.startsWith('LiberationSerif'))).toEqual([]);
    expect((await pdfFacts(path('october.pdf'))).get('Page size')).toMatch(/A4/);
  });

  it('shows no number on the first page, then 2, 3; an appendix begins anew', async () => {
    const pages = await pdfPages(path('october.pdf'));
    const first = pages.map((page) => page.trim().split('\n')[0]?.trim());
    expect(pages).toHaveLength(4);
    expect(first[0]).toMatch(/^UBND TỈNH TRÀ VINH/);
    expect(first.slice(1, 3)).toEqual(['2', '3']);
    expect(first[3]).toBe('Phụ lục');
  });

  it('draws the rules as long as the format wants them', async () => {
    const dots = 150;
    const { width, pixels } = await pdfPicture(path('october.pdf'), 1, dots);
    const { styles, rules } = nd30;
    const inDots = (text: string, style: keyof typeof styles, part: number): number =>
      (textWidth(text, styles[style]) * part * dots) / 72;
    const expected = [
      inDots('Độc lập - Tự do - Hạnh phúc', 'motto', rules.motto),
      inDots('và Truyền thông', 'agency', rules.agency),
      inDots('Công tác tháng 10 và kế hoạch công tác tháng 11/2019', 'subject', rules.subject),
    ];
    const drawn = darkRuns(pixels, width, 0, 2.6 * dots).filter((run) => run > 60);
    expect(drawn).toHaveLength(expected.length);
    drawn.forEach((run, place) => expect(Math.abs(run - (expected[place] ?? 0))).toBeLessThan(4));
  });

  it('keeps the signature with the last sentence wherever the page ends', async () => {
    const files = await Promise.all(
      [22, 23, 24, 25, 26, 27].map(async (count) => {
        const blocks = closingAfter(count);
        writeFileSync(
          path(`closing-${count}.docx`),
          await writeWord({ blocks, look: exampleLook(blocks), title: 'Kết' }),
        );
        return path(`closing-${count}.docx`);
      }),
    );
    await convert(files, 'pdf', folder);
    for (const file of files) {
      const pages = await pdfPages(file.replace('.docx', '.pdf'));
      const last = pages.at(-1) ?? '';
      expect(last).toContain('PHÓ GIÁM ĐỐC');
      expect(last).toContain('Nguyễn Văn A');
      expect(last).toContain('Nơi nhận:');
      expect(last).toContain('chỉ đạo./.');
    }
  });

  it('gives back the hidden bookmarks when it saves the file as Word again', async () => {
    const back = path('back');
    mkdirSync(back);
    await convert([path('october.docx')], 'docx', back);
    const names = (file: string): (string | undefined)[] =>
      all(readDocx(readFileSync(file)).body, 'w:bookmarkStart').map((one) => one.attributes['w:name']);
    expect(names(join(back, 'october.docx')).filter((name) => name?.startsWith('_so_'))).toEqual(
      names(path('october.docx')),
    );
  });
});

describe('every kind of report, made and exported by the services', () => {
  it('opens in LibreOffice, with its title, its figures and its fonts', async () => {
    const { call } = await demoWorkspace();
    await call('values.set', { entries: octoberFigures() });
    const kinds = [
      ['month', '2019-10', 'Công tác tháng 10 và kế hoạch công tác tháng 11/2019'],
      ['quarter', '2019-Q1', 'quý I'],
      ['half', '2019-H1', '6 tháng đầu năm'],
      ['nine-months', '2019-9M', '9 tháng đầu năm'],
      ['year', '2017', 'năm 2017'],
    ] as const;
    const files: string[] = [];
    for (const [kind, period] of kinds) {
      const { id } = await call('reports.create', { kind, period, again: true });
      const { file } = await call('exports.word', { report: id, file: path(`${kind}.docx`) });
      files.push(file);
    }
    await convert(files, 'pdf', folder);
    for (const [kind, , title] of kinds) {
      const pages = await pdfPages(path(`${kind}.pdf`));
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.length).toBeLessThan(12);
      expect(pages[0]?.replace(/\s+/g, ' ')).toContain(title);
      expect((await pdfFonts(path(`${kind}.pdf`))).filter((font) => !font.startsWith('LiberationSerif'))).toEqual([]);
    }
    const month = (await pdfPages(path('month.pdf'))).join('\n');
    for (const figure of ['6.890', '1.397', '69,48%', '23,61%', '13.363']) expect(month).toContain(figure);
  });
});

/** The lengths of the longest dark horizontal run of each row, one for each rule, from top to bottom and left to right. */
function darkRuns(pixels: Uint8Array, width: number, from: number, to: number): number[] {
  const rules: { row: number; start: number; length: number }[] = [];
  for (let row = Math.round(from); row < to; row += 1) {
    let length = 0;
    for (let column = 0; column <= width; column += 1) {
      const isDark = column < width && (pixels[row * width + column] ?? 255) < 160;
      if (isDark) length += 1;
      if (isDark || length === 0) continue;
      const start = column - length;
      const known = rules.find((rule) => row - rule.row <= 2 && Math.abs(rule.start - start) < 6);
      if (known) Object.assign(known, { row, length: Math.max(known.length, length) });
      else if (length > 60) rules.push({ row, start, length });
      length = 0;
    }
  }
  return rules.map((rule) => rule.length);
}

function closingAfter(lines: number): Block[] {
  return [
    { type: 'letterhead', id: 'head-1', children: [{ text: '' }] },
    ...Array.from(
      { length: lines },
      (_, at): Block => ({ type: 'paragraph', id: `line-${at}`, children: [{ text: `Dòng ${at}.` }] }),
    ),
    { type: 'paragraph', id: 'last-1', children: [{ text: 'Kính báo cáo Ủy ban nhân dân tỉnh Trà Vinh chỉ đạo./.' }] },
    {
      type: 'recipients',
      id: 'recipients-1',
      items: [{ name: 'UBND tỉnh' }],
      archive: { office: 'VT' },
      children: [{ text: '' }],
    },
    { type: 'signature', id: 'signature-1', children: [{ text: '' }] },
  ];
}
