import { renameSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { endsWhole, strangerFinds } from '../aftermath.ts';
import { Broken } from '../ledger.ts';
import { letSecondsPass, mustOpen, sealAll } from '../pc.ts';
import type { Fault } from '../trial.ts';

/** The stick is out at a random instant, often while it is written, and comes back; work goes on all the while. */
export const pulled: Fault = {
  kind: 'pulled',
  async run(trial) {
    const { ledger, stick, drive, dice, hand } = trial;
    const pc = trial.pc('PC');
    await mustOpen(pc, stick);
    for (let round = 0; round < 2; round += 1) {
      await hand.work(pc, ledger, 1 + dice(4));
      const sealing = sealAll(pc, ledger);
      await pause(dice(12));
      renameSync(drive, `${drive}.out`);
      trial.fell(`seal: ${await sealing}`);
      await hand.work(pc, ledger, 1 + dice(3));
      letSecondsPass(pc, 3);
      if ((await sealAll(pc, ledger)) === 'sealed')
        throw new Broken('acknowledgedLost', 'said to be sealed on a stick that is out');
      renameSync(`${drive}.out`, drive);
      await strangerFinds(trial);
    }
    await endsWhole(trial, pc);
  },
};
