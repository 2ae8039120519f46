import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Tells this PC (and this user of it) from any other: names do not, since whole offices are set up from one image. */
export function pcId(root: string): string {
  const file = join(dirname(root), 'may.txt');
  try {
    const known = readFileSync(file, 'latin1').trim();
    if (/^[0-9a-f]{12}$/.test(known)) return known;
  } catch {
    // The first time.
  }
  const fresh = randomBytes(6).toString('hex');
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fresh);
  } catch {
    // Then it is another one next time, and this PC's own note is told of as a stranger's.
  }
  return fresh;
}
