import { join } from 'node:path';
import { createHost, type Host } from '../../electron/services/index.ts';
import type { Input, MethodName, Reply } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { root } from '../set-up/place.mjs';
import type { Dice } from './dice.ts';
import { Broken, type Ledger } from './ledger.ts';

/** A PC with its own folder for working copies: the services themselves, without a window. */
export interface Pc {
  host: Host;
  folder: string;
  call<Name extends MethodName>(method: Name, input: Input<Name>): Promise<Reply<Name>>;
}

/** Switches a PC on; `travels` false works on files where they lie. */
export function switchOn(folder: string, machine: string, travels = true): Pc {
  const host = createHost({
    seedsFolder: join(root, 'seeds'),
    safety: {
      root: join(folder, 'so'),
      fleeting: join(folder, 'tam'),
      backups: join(folder, 'sao-luu'),
      machine,
      travels: () => travels,
    },
  });
  return {
    host,
    folder,
    async call(method, input) {
      const outcome = await host.call(method, input, 'shell');
      if (outcome.ok) return outcome.data as never;
      throw new AppError(outcome.error.code, outcome.error.message, outcome.error.field);
    },
  };
}

const indicators = ['mail.cap_moi', 'mail.tong', 'web.tin_bai', 'dvc.tong'];

/** Enters some figures, each in a place that was never used, and notes what was accepted. */
export async function work(pc: Pc, ledger: Ledger, dice: Dice, times: number): Promise<void> {
  const { indicators: known } = await pc.call('workspace.read', {});
  const ids = known.map(({ id }) => id);
  for (let time = 0; time < times; time += 1) {
    const entries = Array.from({ length: 1 + dice(4) }, () => fresh(ledger, ids, dice));
    for (const { period, indicator, value } of entries) ledger.open.set(`${period} ${indicator}`, value);
    await pc.call('values.set', { entries });
    for (const { period, indicator, value } of entries) {
      ledger.open.delete(`${period} ${indicator}`);
      ledger.accepted.set(`${period} ${indicator}`, value);
    }
  }
}

function fresh(
  ledger: Ledger,
  ids: readonly string[],
  dice: Dice,
): { period: string; indicator: string; value: string } {
  for (;;) {
    const period = `20${30 + dice(4)}-${String(1 + dice(12)).padStart(2, '0')}`;
    const indicator = ids[dice(ids.length)] ?? indicators[0] ?? '';
    const key = `${period} ${indicator}`;
    if (!ledger.accepted.has(key) && !ledger.open.has(key)) return { period, indicator, value: String(dice(100_000)) };
  }
}

/** Throws where the open workspace lacks something that was accepted (`of`: only these), or holds something that nobody wrote. */
export async function examine(pc: Pc, ledger: Ledger, of: Iterable<string> = ledger.accepted.keys()): Promise<void> {
  const found = new Map<string, string>();
  const periods = new Set([...ledger.accepted.keys(), ...ledger.open.keys()].map((key) => key.split(' ')[0] ?? ''));
  for (const period of periods) {
    const { rows } = await pc.call('values.read', { period });
    for (const { indicator, entered } of rows) if (entered !== null) found.set(`${period} ${indicator}`, entered);
  }
  for (const key of of) {
    const wanted = ledger.accepted.get(key);
    if (found.get(key) === undefined) throw new Broken('acknowledgedLost', `${key} = ${wanted} is nowhere`);
  }
  for (const [key, value] of found) {
    const wanted = ledger.accepted.get(key) ?? ledger.open.get(key);
    if (wanted !== undefined && wanted !== value)
      throw new Broken('corruptOpened', `${key} is ${value}, not ${wanted}`);
  }
}

/** Opens a workspace that must open; anything else is the end of it. */
export async function mustOpen(pc: Pc, file: string): Promise<void> {
  try {
    await pc.call('workspaces.open', { file });
  } catch (error) {
    throw new Broken('unrecoverable', `${pc.folder}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Seals, and notes what is on the stick by the service's own word. */
export async function sealAll(pc: Pc, ledger: Ledger): Promise<boolean> {
  const before = [...ledger.accepted.keys()];
  const { state, complete } = await pc.call('safety.seal', {});
  if (state !== 'sealed' || !complete) return false;
  for (const key of before) ledger.sealed.add(key);
  return true;
}
