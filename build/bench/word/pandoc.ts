import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { Look } from '../../../shared/document/look.ts';
import { cellsOf, runsOf, type Stretch } from './content.ts';

/** The version of its own JSON that the pandoc of this machine reads; nothing where there is none. */
export function pandocVersion(): readonly number[] | undefined {
  const asked = spawnSync('pandoc', ['--to', 'json'], { input: '', encoding: 'utf8' });
  if (asked.status !== 0) return undefined;
  return (JSON.parse(asked.stdout) as { 'pandoc-api-version': number[] })['pandoc-api-version'];
}

/** The same elements by pandoc, told in its own JSON, which it reads fastest; a process that starts, reads, writes and ends. */
export async function writePandoc(version: readonly number[], blocks: readonly Block[], look: Look): Promise<Buffer> {
  const document = { 'pandoc-api-version': version, meta: {}, blocks: pandocBlocks(blocks, look) };
  const pandoc = spawn('pandoc', ['--from', 'json', '--to', 'docx', '--output', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  pandoc.stdin.end(JSON.stringify(document));
  const [file, [status]] = await Promise.all([buffer(pandoc.stdout), once(pandoc, 'close')]);
  if (status !== 0) throw new Error(`pandoc ended with status ${status}`);
  return file;
}

/** An element of pandoc's document: its type, its content. */
interface Element {
  t: string;
  c?: unknown;
}

/** Items of a list that follow each other are one list. */
function pandocBlocks(blocks: readonly Block[], look: Look): Element[] {
  const written: Element[] = [];
  let items: Element[][] = [];
  for (const block of blocks) {
    if (block.type === 'list') {
      if (items.length === 0) written.push({ t: 'BulletList', c: items });
      items.push([{ t: 'Plain', c: named(block, look) }]);
      continue;
    }
    items = [];
    if (block.type === 'heading')
      written.push({ t: 'Header', c: [block.level, [block.id, [], []], inlines(block, look)] });
    if (block.type === 'paragraph' || block.type === 'title') written.push({ t: 'Para', c: named(block, look) });
    if (block.type === 'indicator-table') written.push(table(cellsOf(block, look)));
  }
  return written;
}

/** The text of a block with its id, which pandoc writes as a bookmark. */
function named(block: Block, look: Look): Element[] {
  return [{ t: 'Span', c: [[block.id, [], []], inlines(block, look)] }];
}

function inlines(block: Block, look: Look): Element[] {
  return runsOf(block, look).map(({ text, bold }: Stretch) => {
    const words = { t: 'Str', c: text };
    return bold ? { t: 'Strong', c: [words] } : words;
  });
}

const plain = ['', [], []];

function table([head = [], ...body]: readonly string[][]): Element {
  const aligned = (column: number): Element => ({ t: column > 2 ? 'AlignRight' : 'AlignLeft' });
  const columns = head.map((_, at) => [aligned(at), { t: 'ColWidth', c: (widths[at] ?? 0) / 9354 }]);
  const row = (cells: readonly string[]) => [
    plain,
    cells.map((text) => [plain, { t: 'AlignDefault' }, 1, 1, [{ t: 'Plain', c: [{ t: 'Str', c: text }] }]]),
  ];
  return {
    t: 'Table',
    c: [plain, [null, []], columns, [plain, [row(head)]], [[plain, 0, [], body.map(row)]], [plain, []]],
  };
}

const widths = [700, 4000, 1200, 1200, 1200, 1054];
