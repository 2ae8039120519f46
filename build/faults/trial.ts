import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dice } from './dice.ts';
import type { Template } from './examine.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { type Pc, switchOn } from './pc.ts';
import { type Hand, handOf } from './work.ts';

/** One trial: a stick with a workspace, PCs, and what was accepted so far. */
export interface Trial {
  dice: Dice;
  ledger: Ledger;
  template: Template;
  /** The workspace's file on the stick. */
  stick: string;
  /** The folder that is the stick. */
  drive: string;
  /** A folder on this machine, for the PCs. */
  folder: string;
  /** PCs that have never seen the stick, so far. */
  strangers: number;
  /** Enters things. */
  hand: Hand;
  /** Another hand, for a second PC or process. */
  nextHand(): Hand;
  /** Switches a PC on, the same folder under the same name; it is switched off with the trial. `within`: its disk. */
  pc(name: string, travels?: boolean, within?: string): Pc;
  /** Notes that the fault took effect, and where it fell. */
  fell(where: string): void;
}

/** A kind of fault. */
export interface Fault {
  kind: string;
  /** Prepares what the kind needs of the machine, leaving the ways to clean up; throws where the machine does not offer it. */
  prepare?(cleanUp: (() => void)[]): Promise<void> | void;
  /** The drive to put the stick on; left out, a folder on the machine's own disk or in its memory. */
  drive?(): string;
  /** Works on the file where it lies, which one with a password never is. */
  direct?: boolean;
  run(trial: Trial): Promise<void>;
}

/** The template workspaces: as it is, and one of which PCs must keep nothing. */
export interface Templates {
  file: string;
  leavesNothing: string;
  /** One whose stick has a password. */
  locked: string;
  contents: Template;
}

/** Quicker than a disk, and a file system like others to whoever is killed on it; now and then it is the disk all the same. */
const memory = '/dev/shm';

/** Runs one trial of a fault on a fresh copy of a template. Returns where the fault fell. Throws `Broken` where something is lost. */
export async function runTrial(fault: Fault, templates: Templates, dice: Dice): Promise<string[]> {
  const folder = mkdtempSync(join(existsSync(memory) && dice(5) > 0 ? memory : tmpdir(), 'so-bao-cao-loi-'));
  const drive = fault.drive ? mkdtempSync(join(fault.drive(), 'usb-')) : join(folder, 'usb');
  mkdirSync(drive, { recursive: true });
  const stick = join(drive, 'Sổ 2026.sobaocao');
  copyFileSync(templateFor(fault, templates, dice), stick);
  if (fault.drive) settle(drive);
  const switchedOn: Pc[] = [];
  const owns = new Map<string, Set<string>>();
  const fallen: string[] = [];
  const ledger = newLedger();
  let hands = 0;
  const nextHand = () => handOf(hands++, dice);
  try {
    await fault.run({
      dice,
      ledger,
      template: templates.contents,
      stick,
      drive,
      folder,
      strangers: 0,
      hand: nextHand(),
      nextHand,
      pc(name, travels = true, within = folder) {
        const own = owns.get(name) ?? new Set();
        owns.set(name, own);
        const pc = switchOn(join(within, name), name, {
          own,
          travels,
          lamp: () => {
            for (const key of own) ledger.sealed.add(key);
          },
        });
        switchedOn.push(pc);
        return pc;
      },
      fell: (where) => void fallen.push(where),
    });
    return fallen;
  } finally {
    for (const { host } of switchedOn) close(host);
    for (const rest of [folder, drive]) {
      try {
        rmSync(rest, { recursive: true, force: true });
      } catch {
        // A drive that has just failed is made anew for the next trial.
      }
    }
  }
}

/** Most sticks are as they come; some PCs must keep nothing, and some sticks have a password. */
function templateFor({ direct }: Fault, { file, leavesNothing, locked }: Templates, dice: Dice): string {
  const roll = dice(10);
  if (roll < 2) return leavesNothing;
  return roll < 4 && !direct ? locked : file;
}

/** The stick comes to the trial from a drawer: all of it has long been on it. */
function settle(drive: string): void {
  spawnSync('sync', ['-f', drive]);
}

/** A host whose disk has gone cannot close in order; the trial has ended by then. */
function close(host: Pc['host']): void {
  try {
    host.close();
  } catch {
    // What matters was examined before.
  }
}
