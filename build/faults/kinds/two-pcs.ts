import { renameSync } from 'node:fs';
import { endsWhole } from '../aftermath.ts';
import { Broken } from '../ledger.ts';
import { letSecondsPass, mustOpen, sealAll } from '../pc.ts';
import type { Fault } from '../trial.ts';

/** Two PCs work on one stick, with it and without it, in turns or at once, and all of both comes together. */
export const twoPcs: Fault = {
  kind: 'two-pcs',

  async run(trial) {
    const { ledger, stick, drive, dice } = trial;
    const pcs = [
      { pc: trial.pc('PC-1'), hand: trial.hand },
      { pc: trial.pc('PC-2'), hand: trial.nextHand() },
    ];
    for (let round = 0; round < 3; round += 1) {
      for (const { pc, hand } of pcs) {
        await mustOpen(pc, stick);
        await hand.work(pc, ledger, 1 + dice(3));
        const out = dice(2) === 0;
        if (dice(2) === 0) await sealAll(pc, ledger);
        await hand.work(pc, ledger, dice(3));
        if (out) renameSync(drive, `${drive}.out`);
        // The first may still have it open while the second goes on.
        if (dice(3) > 0) await pc.call('workspaces.close', {});
        else letSecondsPass(pc, 3);
        if (out) renameSync(`${drive}.out`, drive);
        trial.fell(out ? 'without the stick' : 'with the stick');
      }
    }
    for (const { pc } of pcs) {
      await mustOpen(pc, stick);
      const state = await sealAll(pc, ledger);
      if (state !== 'sealed') throw new Broken('unrecoverable', `not sealed after merging: ${state}`);
      pc.host.close();
    }
    await endsWhole(trial, trial.pc('PC-1'));
  },
};
