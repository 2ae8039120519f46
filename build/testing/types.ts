import { asOneTest, type Tally } from './tally.ts';
import { runTool } from './tool.ts';

/** The type check over all projects: one test. */
export async function types(words: string[]): Promise<Tally> {
  return asOneTest(await runTool('typescript/bin/tsc', ['-b', ...words]));
}
