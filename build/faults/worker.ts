import { writeSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { diceOf } from './dice.ts';
import { newLedger } from './ledger.ts';
import { letSecondsPass, sealAll, switchOn } from './pc.ts';
import { handOf } from './work.ts';

// Works on a workspace until it is killed, and says before and after what it enters and what the lamp tells. For kinds/killed.ts.
const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '' },
    pc: { type: 'string', default: '' },
    seed: { type: 'string', default: '0' },
    hand: { type: 'string', default: '0' },
    direct: { type: 'boolean', default: false },
    /** Only loads the program, for Node to keep what it has read of it. */
    warm: { type: 'boolean', default: false },
  },
});
if (values.warm) process.exit(0);
// At once, whatever happens next; where the listener is slow, as soon as it takes more.
const say = (line: unknown): void => {
  let left = Buffer.from(`${JSON.stringify(line)}\n`);
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(1, left));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
};
const dice = diceOf(Number(values.seed));
const ledger = newLedger();
// What is under way must be known before: nobody tells any more once the process is dead.
ledger.open = new (class extends Map<string, string> {
  override set(key: string, content: string): this {
    say({ open: [[key, content]] });
    return super.set(key, content);
  }
})();
const hand = handOf(Number(values.hand), dice);
let told = 0;
const tell = () => {
  const news = [...ledger.accepted].slice(told);
  told = ledger.accepted.size;
  if (news.length > 0) say({ accepted: news });
};
const own = new Set<string>();
const pc = switchOn(values.pc, 'PC', {
  own,
  travels: !values.direct,
  lamp() {
    tell();
    say({ sealed: [...own] });
  },
});
await pc.host.finish();
await pc.call('workspaces.open', { file: values.file });
say({ at: 'work' });
for (;;) {
  await hand.work(pc, ledger, 1);
  tell();
  if (values.direct) continue;
  const next = dice(6);
  if (next === 0) {
    say({ at: 'seal' });
    await sealAll(pc, ledger);
  } else if (next === 1) {
    say({ at: 'background seal' });
    letSecondsPass(pc, 3);
  } else if (next === 2) {
    say({ at: 'close' });
    await pc.call('workspaces.close', {});
    say({ at: 'open' });
    await pc.call('workspaces.open', { file: values.file });
  }
  say({ at: 'work' });
}
