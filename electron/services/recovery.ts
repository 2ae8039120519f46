import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecoverReply } from '../../shared/api.ts';
import { refuseReservedName } from '../files/reserved-name.ts';
import type { Key } from '../store/locked/keys.ts';
import { withWhatReads } from '../store/locked/plain.ts';
import { recoverWorkspace } from '../store/recover/recover.ts';
import { createWorkspace } from './beginning.ts';
import type { Seeds } from './seeds/seeds.ts';
import type { Surroundings } from './surroundings.ts';

/** Saves what still reads of a damaged workspace into a new file; what the program itself brings is put back where it is lost. */
export function recover(
  file: string,
  out: string,
  { seeds, keys, ...surroundings }: Surroundings & { seeds: Seeds; keys: readonly Key[] },
): RecoverReply {
  refuseReservedName(out);
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-'));
  try {
    const template = join(folder, 'mau.sobaocao');
    createWorkspace({ file: template }, seeds, surroundings);
    return withWhatReads(file, keys, (plain) =>
      recoverWorkspace(plain, out, { template, now: surroundings.clock.now() }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
