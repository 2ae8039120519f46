import { parseArgs } from 'node:util';
import { diceOf } from './dice.ts';
import { newLedger } from './ledger.ts';
import { sealAll, switchOn, work } from './pc.ts';

// Works on a workspace until it is killed, and says each thing that was accepted or sealed. For `killed.ts`.
const { values } = parseArgs({
  options: { file: { type: 'string' }, pc: { type: 'string' }, seed: { type: 'string' }, direct: { type: 'boolean' } },
});
const pc = switchOn(values.pc ?? '', 'PC', !values.direct);
const dice = diceOf(Number(values.seed));
const ledger = newLedger();
await pc.call('workspaces.open', { file: values.file ?? '' });
const said = new Set<string>();
for (;;) {
  // What is under way must be known before: whether it counts is not told any more once the process is dead.
  await work(pc, ledger, dice, 1);
  const news = [...ledger.accepted].filter(([key]) => !said.has(key));
  for (const [key] of news) said.add(key);
  process.stdout.write(`${JSON.stringify({ accepted: news })}\n`);
  if (dice(4) === 0) {
    const sealed = await sealAll(pc, ledger);
    process.stdout.write(`${JSON.stringify({ sealed })}\n`);
  }
}
