import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const renderer = join(import.meta.dirname, '../../renderer');
const printed = ['page/report.css', 'pages/pages.css'];
/** What shows the printed pages, or writes on the same paper. */
const around = ['editor/paper/paper.css', 'editor/pages/page-marks.css', 'editor/pages/preview.css'];

/** The classes with which the selectors of a style sheet begin. */
function leadingClasses(file: string): string[] {
  const text = readFileSync(join(renderer, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  return [...text.matchAll(/^([^{}@]+)\{/gm)].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []),
  );
}

it('no style of a screen reaches into the printed pages: they share one document, and no name of a class', () => {
  const own = new Set(printed.flatMap(leadingClasses));
  const files = globSync('**/*.css', { cwd: renderer }).map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files.filter((one) => ![...printed, ...around].includes(one)))
    expect(
      leadingClasses(file).filter((name) => own.has(name)),
      file,
    ).toEqual([]);
});
