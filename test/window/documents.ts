import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

const run = promisify(execFile);

/** The text of a PDF, its lines joined. */
export async function pdfText(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 1 << 24 });
  return stdout.replace(/\s+/g, ' ');
}

/** The names of the fonts in a PDF, and whether all of them are embedded. */
export async function pdfFonts(file: string): Promise<{ names: string[]; embedded: boolean }> {
  const { stdout } = await run('pdffonts', [file]);
  const lines = stdout.trim().split('\n').slice(2);
  return {
    names: [...new Set(lines.map((line) => (line.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, '')))],
    embedded: lines.every((line) => /\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.test(line)),
  };
}

/** A part of a Word file as text, such as `word/document.xml`. */
export async function wordPart(file: string, part: string): Promise<string> {
  const found = unzipSync(new Uint8Array(await readFile(file)))[part];
  if (!found) throw new Error(`${file} has no ${part}`);
  return strFromU8(found);
}

/** Lets LibreOffice lay the Word file out and gives its text; throws where it cannot read it. */
export async function asLibreOfficeReadsIt(file: string): Promise<string> {
  const folder = dirname(file);
  const profile = `-env:UserInstallation=file://${encodeURI(join(folder, 'libreoffice'))}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'doc'), file], {
    timeout: 90_000,
  });
  const name = file.split('/').at(-1) ?? '';
  return pdfText(join(folder, 'doc', name.replace(/\.docx$/, '.pdf')));
}

/** The text of each page of a PDF, laid out as on paper. */
export async function pdfPages(file: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 1 << 24 });
  return stdout.split('\f').slice(0, -1);
}
