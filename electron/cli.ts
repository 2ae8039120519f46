import { runCommand } from './cli/run.ts';
import { oneLine, readStandardInput, say } from './cli/streams.ts';
import { seedsFolder } from './files/seeds-folder.ts';

/** The same services from a terminal: one JSON value on standard output, one Vietnamese line on standard error when something is wrong. */
const ending = await runCommand(process.argv.slice(2), {
  seedsFolder: seedsFolder(import.meta.dirname),
  folder: process.env.INIT_CWD || process.cwd(),
  standardInput: readStandardInput,
});
const told = ending.value === undefined || (await say(process.stdout, JSON.stringify(ending.value)));
const complaint = told ? ending.complaint : 'Không ghi được kết quả ra đầu ra chuẩn: có thể ổ đĩa đã đầy.';
if (complaint !== undefined) await say(process.stderr, oneLine(complaint));
process.exitCode = told ? ending.status : 1;
