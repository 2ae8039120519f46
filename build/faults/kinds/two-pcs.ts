import { renameSync } from 'node:fs';
import { Broken } from '../ledger.ts';
import { examine, mustOpen, sealAll, work } from '../pc.ts';
import type { Fault } from '../trial.ts';

/** Two PCs work on one stick, with it and without it, and all of both comes together. */
export const twoPcs: Fault = {
  kind: 'two-pcs',
  async run(trial) {
    const { ledger, stick, drive, dice } = trial;
    for (let round = 0; round < 3; round += 1) {
      for (const name of ['PC-1', 'PC-2']) {
        const pc = trial.pc(name);
        await mustOpen(pc, stick);
        await work(pc, ledger, dice, 1 + dice(3));
        const out = dice(2) === 0;
        if (dice(2) === 0) await sealAll(pc, ledger);
        await work(pc, ledger, dice, dice(3));
        if (out) renameSync(drive, `${drive}.out`);
        await pc.call('workspaces.close', {});
        if (out) renameSync(`${drive}.out`, drive);
      }
    }
    for (const name of ['PC-1', 'PC-2', 'PC-1']) {
      const pc = trial.pc(name);
      await mustOpen(pc, stick);
      if (!(await sealAll(pc, ledger))) throw new Broken('unrecoverable', 'not sealed after merging');
      pc.host.close();
    }
    const last = trial.pc('PC-cuoi');
    await mustOpen(last, stick);
    await examine(last, ledger);
  },
};
