import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Line, linesOf, type Piece } from './lines.ts';

const run = promisify(execFile);

/** The lines of a PDF file with their pages. */
export async function pdfLines(file: string): Promise<Line[]> {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 1 << 26 });
  const pieces: Piece[] = [];
  let page = 0;
  for (const [, isPage, left, bottom, text = ''] of stdout.matchAll(
    /<(page) |<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="[\d.-]+" yMax="([\d.-]+)">([^<]*)</g,
  )) {
    if (isPage) page += 1;
    else pieces.push({ page, left: Number(left), bottom: Number(bottom), text: unescaped(text) });
  }
  return linesOf(pieces);
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
