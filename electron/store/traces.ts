import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** So much is looked through from the beginning on, and from the end. */
const [most, least] = [8 << 20, 200];

/** What stands in our files and hardly in others: the mark at the end, a table of ours, the content of a paragraph. */
const signs = ['SBaC-1 ', 'CREATE TABLE value_history', '"type":"paragraph"'];

/** Whether a file that does not read as a workspace was one before it was damaged. */
export function wasOurs(file: string): boolean {
  try {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      const [head, tail] = [Buffer.alloc(Math.min(size, most)), Buffer.alloc(Math.min(size, least))];
      readSync(handle, head, 0, head.length, 0);
      readSync(handle, tail, 0, tail.length, size - tail.length);
      return signs.some((sign) => head.includes(sign) || tail.includes(sign));
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}
