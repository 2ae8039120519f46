import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inWords, putInPlace, refuseTarget, syncFolder } from './write-whole.ts';

/** As `writeWhole`, but the writing and syncing is waited for aside: for the main process, whose window must not freeze while a slow stick writes. */
export async function writeAside(file: string, content: Uint8Array | string, how: { replace: boolean }): Promise<void> {
  refuseTarget(file, how.replace);
  const fresh = join(dirname(file), `.${basename(file).slice(0, 80)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const handle = await open(fresh, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    putInPlace(fresh, file, how.replace);
    syncFolder(dirname(file));
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw inWords(error, file);
  }
}
