import { asOneTest, type Tally } from './tally.ts';
import { runTool } from './tool.ts';

/** Lint, format and import order over all files: one test. */
export async function lint(words: string[]): Promise<Tally> {
  return asOneTest(await runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', ...words]));
}
