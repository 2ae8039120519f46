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

const counts = [13, 14, 15, 16, 17, 18, 19, 20];
let folder: string;
let reports: { shape: string; lines: Line[] }[];
let table: Line[];

const line = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ text }] });
const heading = (level: 1 | 2 | 3 | 4): Block => ({
  type: 'heading',
  id: `heading-${level}`,
  level,
  children: [{ text: 'Đề mục' }],
});
const text = line('text-1', 'Thân bài '.repeat(24));
const small: Block = {
  type: 'indicator-table',
  id: 'table-small',
  caption: 'Bảng ngắn',
  rows: Array.from({ length: 5 }, () => 'cts.tong'),
  columns: ['plan', 'value', 'change'],
  children: [{ text: '' }],
};

/** What must not be parted: up to the first two lines of the text, or the first row of the table. */
const shapes: Record<string, Block[]> = {
  heading: [heading(2), text],
  chain: [heading(1), heading(2), heading(3), heading(4), text],
  part: [{ type: 'part', id: 'part-1', children: [{ text: 'Đề mục' }] }, heading(1), heading(2), text],
  table: [small],
  chainAndTable: [heading(1), heading(2), small],
};

/** The first ten have two lines: LibreOffice may leave a heading behind where pages hold 25 paragraphs (README). */
const lines = (count: number): Block[] =>
  Array.from({ length: count }, (_, at) => line(`line-${at}`, `Dòng ${at}.${at < 10 ? ' Đầy dòng.'.repeat(12) : ''}`));

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
  const files = await Promise.all(
    Object.entries(shapes).flatMap(([shape, blocks]) =>
      counts.map(async (count) => ({ shape, file: await write(`${shape}-${count}`, [...lines(count), ...blocks]) })),
    ),
  );
  const long = await write('table', [...lines(3), longTable]);
  await convert([...files.map(({ file }) => file), long], 'pdf', folder);
  reports = await Promise.all(
    files.map(async ({ shape, file }) => ({ shape, lines: await pdfLines(file.replace('.docx', '.pdf')) })),
  );
  table = await pdfLines(long.replace('.docx', '.pdf'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pages in LibreOffice', () => {
  it.each(Object.keys(shapes))('never end within what belongs together: %s', (shape) => {
    const places = reports
      .filter((report) => report.shape === shape)
      .map((report) => {
        const lastFiller = report.lines.findLastIndex(({ text }) => /^(Dòng|Đầy)/.test(text));
        const after = report.lines.slice(lastFiller + 1).filter(({ text }) => !/^\d+$/.test(text));
        const content = after.findIndex(({ text }) => /^(Thânbài|1Tổngsố)/.test(text));
        const kept = after.slice(0, content + (after[content]?.text.startsWith('Thân') ? 2 : 1));
        const place = kept[0]?.page;
        expect(kept.length).toBeGreaterThan(2);
        expect(kept.map(({ page }) => page)).toEqual(kept.map(() => place));
        return place;
      });
    // Some of them stood at the end of a page and have moved on.
    expect(new Set(places)).toEqual(new Set([1, 2]));
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
