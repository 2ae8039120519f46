import { randomBytes } from 'node:crypto';

/** Without letters that look alike; never a sign, which a terminal would take for an option. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A fresh id of 80 random bits, fit for reports, blocks and names of bookmarks. */
export function randomId(): string {
  return Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join('');
}
