import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCsv } from '../../electron/services/csv.ts';
import { convert } from '../word/libre-office.ts';
import { demoWorkspace, temporaryFolder } from './demo-workspace.ts';
import { reported } from './october-figures.ts';

/** Semicolons, double quotes, UTF-8, numbers as they are and not as they are shown. */
const asText = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false';

it('LibreOffice reads in the exported workbook what the exported text says, and the workbook that it writes is imported', async () => {
  const test = await demoWorkspace();
  await test.call('values.set', { entries: reported('m10_2019') });
  const folder = temporaryFolder();
  const [sheet, text] = ['sheet.xlsx', 'text.csv'].map((name) => join(folder, name)) as [string, string];
  for (const file of [sheet, text]) await test.call('exports.figures', { file, year: 2019, form: 'table' });
  const cellsIn = (file: string) =>
    readCsv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), ';').map(({ cells }) =>
      cells
        .map((cell) => cell.replace(/^(-?\d+),(\d+)$/, '$1.$2'))
        .join(';')
        .replace(/;+$/, ''),
    );

  await convert([sheet], asText, folder);
  expect(cellsIn(join(folder, 'sheet.csv'))).toEqual(cellsIn(text));

  const again = join(folder, 'again');
  await convert([sheet], 'xlsx:Calc MS Excel 2007 XML', again);
  const preview = await test.call('imports.open', { file: join(again, 'sheet.xlsx'), period: '2019-10' });
  const { set, doubt, unknown, guessed } = preview.counts;
  expect({ set, doubt, unknown, guessed }).toEqual({ set: 0, doubt: 0, unknown: 0, guessed: 0 });
  expect(preview.counts.same).toBeGreaterThan(100);
}, 60_000);
