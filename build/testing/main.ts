// `npm test` runs every step; `npm run types|lint|unit|window` one of them, whose runner gets the further arguments.
import process from 'node:process';
import { giveUp, say } from '../set-up/talk.mjs';
import { faults } from './faults.ts';
import { lint } from './lint.ts';
import { closingLine, nothing, plus, type Tally } from './tally.ts';
import { types } from './types.ts';
import { unit } from './unit.ts';
import { packageTests, windowTests } from './window.ts';
import { windowsTests } from './windows.ts';

/** What a step counted; a step never throws for a test that fails, only for what cannot be set up. */
type Step = (words: string[]) => Promise<Tally>;

const steps: Record<string, { title: string; run: Step }> = {
  types: { title: 'Kiểm kiểu', run: types },
  lint: { title: 'Kiểm cách viết mã', run: lint },
  unit: { title: 'Kiểm thử dịch vụ và khối', run: unit },
  faults: { title: 'Thử hỏng hóc', run: faults },
  windows: { title: 'Kiểm thử theo luật Windows', run: windowsTests },
  window: { title: 'Kiểm thử cửa sổ', run: windowTests },
  packaged: { title: 'Kiểm thử bản đóng gói', run: packageTests },
};

// The clerk's clock, whatever the machine's.
process.env.TZ = 'Asia/Ho_Chi_Minh';

// Broken off, the run ends: the next step must not start. After the signal has been passed on to the step's runner.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => setImmediate(() => process.exit(130)));

const [only, ...words] = process.argv.slice(2);
const chosen = only ? { [only]: steps[only] ?? giveUp(new Error(`No such step: ${only}`)) } : steps;
let total = nothing;
for (const { title, run } of Object.values(chosen)) {
  say(`── ${title}`);
  total = plus(total, await run(words).catch(failedToStart));
}
console.log(closingLine(total));
// Said outright: a hook that the packager leaves behind ends the process with 0, whatever exit status was set.
process.stdout.write('', () => process.exit(total.failed > 0 ? 1 : 0));

function failedToStart(error: unknown): Tally {
  if (error instanceof Error && error.name === 'Problem') say(error.message);
  else console.error(error);
  return { passed: 0, failed: 1, skipped: 0 };
}
