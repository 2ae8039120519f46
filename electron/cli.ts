import { fileURLToPath } from 'node:url';
import { runCommand } from './cli/run.ts';
import { oneLine, readStandardInput, say } from './cli/streams.ts';

/** The same services from a terminal: one JSON value on standard output, one Vietnamese line on standard error when something is wrong. */
const ending = await runCommand(process.argv.slice(2), {
  seedsFolder: fileURLToPath(new URL('../seeds', import.meta.url)),
  folder: process.env.INIT_CWD || process.cwd(),
  standardInput: readStandardInput,
});
if (ending.value !== undefined) await say(process.stdout, JSON.stringify(ending.value));
if (ending.complaint !== undefined) await say(process.stderr, oneLine(ending.complaint));
process.exitCode = ending.status;
