import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dice } from './dice.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { type Pc, switchOn } from './pc.ts';

/** One trial: a stick with a workspace, PCs, and what was accepted so far. */
export interface Trial {
  dice: Dice;
  ledger: Ledger;
  /** The workspace's file on the stick. */
  stick: string;
  /** The folder that is the stick. */
  drive: string;
  folder: string;
  /** Switches a PC on, the same folder under the same name; it is switched off with the trial. */
  pc(name: string, travels?: boolean): Pc;
}

/** A kind of fault. */
export interface Fault {
  kind: string;
  /** Prepares what the kind needs of the machine, leaving the ways to clean up; throws where the machine does not offer it. */
  prepare?(cleanUp: (() => void)[]): Promise<void> | void;
  /** The drive to put the stick on; left out, a folder on the machine's own disk. */
  drive?(): string;
  run(trial: Trial): Promise<void>;
}

/** Runs one trial of a fault on a fresh copy of the template workspace. Throws `Broken` where something is lost. */
export async function runTrial(fault: Fault, template: string, dice: Dice): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-loi-'));
  const drive = fault.drive ? mkdtempSync(join(fault.drive(), 'usb-')) : join(folder, 'usb');
  mkdirSync(drive, { recursive: true });
  const stick = join(drive, 'Sổ 2026.sobaocao');
  copyFileSync(template, stick);
  const switchedOn: Pc[] = [];
  try {
    await fault.run({
      dice,
      ledger: newLedger(),
      stick,
      drive,
      folder,
      pc(name, travels) {
        const pc = switchOn(join(folder, name), name, travels);
        switchedOn.push(pc);
        return pc;
      },
    });
  } finally {
    for (const { host } of switchedOn) host.close();
    rmSync(folder, { recursive: true, force: true });
    try {
      rmSync(drive, { recursive: true, force: true });
    } catch {
      // A drive that has just failed is made anew for the next trial.
    }
  }
}
