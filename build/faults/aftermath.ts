import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { examine, examineFile } from './examine.ts';
import { Broken } from './ledger.ts';
import { mustOpen, type Pc, sealAll } from './pc.ts';
import type { Trial } from './trial.ts';

/** What a PC that has never seen the stick finds on it alone: at least what the lamp has said to be there (`of`: only these). */
export async function strangerFinds(trial: Trial, of: Iterable<string> = trial.ledger.sealed): Promise<void> {
  const { ledger, stick } = trial;
  const wanted = [...of];
  const pc = trial.pc(`PC-la-${trial.strangers++}`);
  await mustOpen(pc, stick);
  await examine(pc, ledger, wanted);
  pc.host.close();
  for (const file of workingCopies(pc)) examineFile(file, ledger, trial.template, wanted);
}

/** The fault is over: the PC that was there holds all that was accepted, seals it, and the stick alone then gives all of it to anyone. */
export async function endsWhole(trial: Trial, pc: Pc = trial.pc('PC')): Promise<void> {
  const { ledger, stick, template } = trial;
  await mustOpen(pc, stick);
  await examine(pc, ledger);
  const state = await sealAll(pc, ledger);
  if (state !== 'sealed') throw new Broken('unrecoverable', `not sealed once all was well again: ${state}`);
  pc.host.close();
  for (const file of workingCopies(pc)) examineFile(file, ledger, template);
  await strangerFinds(trial, ledger.accepted.keys());
  examineFile(stick, ledger, template);
}

/** A workspace that is worked on where it lies holds all that was accepted. */
export async function isWhole({ stick, ledger, template }: Trial, pc: Pc): Promise<void> {
  await mustOpen(pc, stick);
  await examine(pc, ledger);
  pc.host.close();
  examineFile(stick, ledger, template);
}

/** The working copies on a PC; none where it must keep nothing. */
export function workingCopies({ folder }: Pick<Pc, 'folder'>): string[] {
  return ['so', 'tam'].flatMap((name) => {
    const root = join(folder, name);
    if (!existsSync(root)) return [];
    return readdirSync(root)
      .map((place) => join(root, place, 'so.sobaocao'))
      .filter((file) => existsSync(file));
  });
}

/** What a program that was killed has left lying: tells at which instant that was. */
export function traces({ stick }: Pick<Trial, 'stick'>, folder: string): string[] {
  const beside = existsSync(dirname(stick)) ? readdirSync(dirname(stick)) : [];
  const copies = workingCopies({ folder });
  return [
    ...(beside.some((name) => name.endsWith('.moi')) ? ['generation half written'] : []),
    ...(beside.includes(basename(stick)) ? [] : ['between the two renames']),
    ...(beside.some((name) => name.endsWith('-journal')) ? ['commit under way on the stick'] : []),
    ...(copies.some((file) => existsSync(`${file}-journal`)) ? ['commit under way'] : []),
    ...(copies.some((file) => existsSync(join(dirname(file), 'goc.sobaocao.moi'))) ? ['base half written'] : []),
    ...(copies.some((file) => existsSync(join(dirname(file), 'kia.sobaocao'))) ? ['stick half taken in'] : []),
  ];
}
