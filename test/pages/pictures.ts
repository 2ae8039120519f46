import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../build/set-up/place.mjs';

const run = promisify(execFile);

/** Where the pictures of the pages lie after a test run, to be looked at. */
export const picturesFolder = join(root, 'test-results', 'pages');

/** An empty folder for the pictures of this run. */
export function freshPictures(): void {
  rmSync(picturesFolder, { recursive: true, force: true });
  mkdirSync(picturesFolder, { recursive: true });
}

/** Draws each page of a PDF as `<name>-<page>.png`. */
export async function drawPages(pdf: string, name: string): Promise<void> {
  await run('pdftoppm', ['-png', '-r', '100', pdf, join(picturesFolder, name)]);
}
