import { renameSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Broken } from '../ledger.ts';
import { examine, mustOpen, sealAll, work } from '../pc.ts';
import type { Fault } from '../trial.ts';

/** The stick is out at a random instant, often while it is written, and comes back; work goes on all the while. */
export const pulled: Fault = {
  kind: 'pulled',
  async run(trial) {
    const { ledger, stick, drive, dice } = trial;
    const pc = trial.pc('PC');
    await mustOpen(pc, stick);
    for (let round = 0; round < 2; round += 1) {
      await work(pc, ledger, dice, 1 + dice(4));
      const sealing = sealAll(pc, ledger);
      await pause(dice(12));
      renameSync(drive, `${drive}.out`);
      await sealing;
      await work(pc, ledger, dice, 1 + dice(3));
      if (await sealAll(pc, ledger)) throw new Broken('acknowledgedLost', 'said to be sealed on a stick that is out');
      renameSync(`${drive}.out`, drive);
      const other = trial.pc(`PC-${round}`);
      await mustOpen(other, stick);
      await examine(other, ledger, ledger.sealed);
      other.host.close();
    }
    if (!(await sealAll(pc, ledger))) throw new Broken('unrecoverable', 'not sealed although the stick is back');
    const other = trial.pc('PC-last');
    await mustOpen(other, stick);
    await examine(other, ledger);
  },
};
