import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportPreview } from '../../shared/api.ts';
import { demoWorkspace, type TestHost, temporaryFolder } from './demo-workspace.ts';

/** The period for which sheets are opened here. */
export const period = '2019-10';

/** A file with this content, opened for import in a fresh demo workspace. */
export async function opened(content: Buffer | string, name = 'tháng 10.xlsx') {
  const test = await demoWorkspace();
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  const preview = await test.call('imports.open', { file, period });
  return { test, preview };
}

/** What was entered in a period, by indicator. */
export const enteredIn = async (test: TestHost, key = period) =>
  Object.fromEntries(
    (await test.call('values.read', { period: key })).rows.flatMap(({ indicator, entered }) =>
      entered === null ? [] : [[indicator, entered]],
    ),
  );

/** What each row was taken for: its indicator and its cells, as `state value`. */
export const taken = ({ rows }: ImportPreview) =>
  rows.map(({ line, indicator, certain, cells }) => [
    line,
    `${indicator}${certain ? '' : '?'}`,
    ...cells.map(({ state, value }) => `${state} ${value ?? '–'}`),
  ]);
