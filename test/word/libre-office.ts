import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Opens Word files in LibreOffice and saves them as another kind, in a folder of its own; throws where it complains. */
export async function convert(files: readonly string[], format: string, folder: string): Promise<void> {
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  const options = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
  ];
  const { stdout, stderr } = await tool('soffice', 'libreoffice-writer', [...options, ...files]);
  const converted = stdout.split('\n').filter((line) => line.startsWith('convert '));
  if (converted.length !== files.length || /error|warn/i.test(stderr.replace(/^.*javaldx.*$/gm, ''))) {
    throw new Error(`LibreOffice phàn nàn: ${stdout}\n${stderr}`);
  }
}

/** The text of a PDF file, page by page. */
export async function pdfPages(file: string): Promise<string[]> {
  const { stdout } = await tool('pdftotext', 'poppler-utils', ['-layout', file, '-']);
  return stdout.split('\f').slice(0, -1);
}

/** The names of the fonts that a PDF file is set in, without the mark of a subset. */
export async function pdfFonts(file: string): Promise<string[]> {
  const { stdout } = await tool('pdffonts', 'poppler-utils', [file]);
  return stdout
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => (line.split(/\s/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''));
}

/** What a PDF file says of itself, by name. */
export async function pdfFacts(file: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await tool('pdfinfo', 'poppler-utils', [file]);
  return new Map(
    stdout.split('\n').map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** A page as grey pixels, one byte each, row by row. */
export async function pdfPicture(file: string, page: number, dotsPerInch: number) {
  const options = ['-gray', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page), file];
  const { stdout } = await run('pdftoppm', options, { encoding: 'buffer', maxBuffer: 1 << 28 });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('pdftoppm gave no picture');
  return { width: Number(head[1]), height: Number(head[2]), pixels: stdout.subarray(head[0].length) };
}

async function tool(
  name: string,
  debianPackage: string,
  options: readonly string[],
): Promise<{ stdout: string; stderr: string }> {
  try {
    return await run(name, options, { maxBuffer: 1 << 26 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`Thiếu ${name}: cài gói Debian ${debianPackage} (npm test tự cài khi được phép) rồi chạy lại.`);
    }
    throw error;
  }
}
