import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';

/**
 * Removes a file after writing over what it held, so that the usual ways of getting a deleted file back find nothing. A stick may still
 * keep old cells that nobody can reach by its file system.
 */
export async function eraseFile(file: string): Promise<void> {
  try {
    const handle = await open(file, 'r+');
    try {
      const { size } = await handle.stat();
      for (let at = 0; at < size; ) {
        const part = randomBytes(Math.min(1 << 20, size - at));
        at += (await handle.write(part, 0, part.length, at)).bytesWritten;
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
  } finally {
    await rm(file, { force: true });
  }
}
