import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWord } from '../../electron/word/write.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { exampleLook } from '../blocks/example-look.ts';
import type { Line } from '../pages/lines.ts';
import { pdfLines } from '../pages/pdf-lines.ts';
import { convert } from './libre-office.ts';

const counts = [25, 26, 27, 28, 29];
let folder: string;
let headings: Line[][];
let table: Line[];

const line = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ text }] });
const lines = (count: number): Block[] => Array.from({ length: count }, (_, at) => line(`line-${at}`, `Dòng ${at}.`));

/** A heading and some lines of text, after so many lines. */
const withHeadings = (count: number): Block[] => [
  ...lines(count),
  { type: 'heading', id: 'heading-1', level: 2, children: [{ text: 'Đề mục' }] },
  line('text-1', 'Thân bài '.repeat(20)),
];

/** Rows of which many have two lines, over several pages. */
const longTable: Block = {
  type: 'indicator-table',
  id: 'table-long',
  caption: 'Bảng dài',
  rows: Array.from({ length: 120 }, (_, at) => (at % 2 === 0 ? 'cts.tong' : 'mail.tong')),
  columns: ['plan', 'sameLastYear', 'previous', 'value', 'yearToDate', 'change', 'changePercent'],
  children: [{ text: '' }],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-bao-cao-pages-'));
  const write = async (name: string, blocks: readonly Block[]): Promise<string> => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, await writeWord({ blocks, look: exampleLook(blocks), title: name }));
    return file;
  };
  const files = await Promise.all(counts.map((count) => write(`headings-${count}`, withHeadings(count))));
  const long = await write('table', [...lines(3), longTable]);
  await convert([...files, long], 'pdf', folder);
  headings = await Promise.all(files.map((file) => pdfLines(file.replace('.docx', '.pdf'))));
  table = await pdfLines(long.replace('.docx', '.pdf'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pages in LibreOffice', () => {
  it('never end in a heading, wherever it comes to stand', () => {
    const ends = headings.map((file) => {
      const head = file.findIndex(({ text }) => /^1\.Đềmục$/.test(text));
      const place = file[head]?.page;
      expect(file.slice(head, head + 3).map(({ page }) => page)).toEqual([place, place, place]);
      return place;
    });
    // Some of them stood at the end of a page and have moved on.
    expect(new Set(ends)).toEqual(new Set([1, 2]));
  });

  it('begin with the head of a table that goes on, and tear none of its rows', () => {
    const pages = Map.groupBy(table, ({ page }) => page);
    expect(pages.size).toBeGreaterThan(3);
    for (const page of pages.values()) expect(page.some(({ text }) => text.includes('STT'))).toBe(true);
    const numbers = table.flatMap(({ text, page }) => {
      const number = /^(\d+)chứngthư/.exec(text)?.[1];
      return number === undefined ? [] : [{ number, page }];
    });
    expect(numbers.length).toBeGreaterThan(20);
    for (const { number, page } of numbers) {
      const at = table.findIndex(({ text }) => text.startsWith(`${number}chứngthư`));
      // The line above and the one below hold the rest of the name.
      expect([table[at - 1]?.page, table[at + 1]?.page], `row ${number}`).toEqual([page, page]);
    }
  });
});
