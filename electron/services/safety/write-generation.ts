import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { inWords } from '../../files/write-whole.ts';
import { freshOf, isFreshOf } from './generations.ts';

/** So much is written and read at a time: a slow stick must not hold up the clerk's own calls. */
const part = 1 << 20;

/**
 * Writes a generation into a new file beside its place, syncs it, reads it back and compares it byte for byte by its checksum.
 * Returns the new file; throws in words, leaving nothing, where the stick does not take or keep it.
 */
export async function writeGeneration(file: string, bytes: Buffer): Promise<string> {
  const fresh = freshOf(file, randomBytes(4).toString('hex'));
  try {
    await clearFormerTries(file);
    const wanted = await write(fresh, bytes);
    if ((await digestOf(fresh, bytes.length)) !== wanted) throw unfaithful();
    return fresh;
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw inWords(error, file);
  }
}

async function write(fresh: string, bytes: Buffer): Promise<string> {
  const hash = createHash('sha256');
  await withHandle(await open(fresh, 'wx'), async (handle) => {
    for (let at = 0; at < bytes.length; at += part) {
      const piece = bytes.subarray(at, at + part);
      hash.update(piece);
      for (let done = 0; done < piece.length; ) done += (await handle.write(piece, done)).bytesWritten;
    }
    await handle.sync();
  });
  return hash.digest('hex');
}

async function digestOf(file: string, length: number): Promise<string> {
  const hash = createHash('sha256');
  let read = 0;
  await withHandle(await open(file, 'r'), async (handle) => {
    const piece = Buffer.alloc(part);
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, part, read);
      if (bytesRead === 0) break;
      read += bytesRead;
      hash.update(piece.subarray(0, bytesRead));
    }
  });
  if (read !== length) throw unfaithful();
  return hash.digest('hex');
}

async function withHandle(handle: FileHandle, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(handle);
  } finally {
    await handle.close();
  }
}

/** What an interrupted seal has left takes up room that the next one needs. */
async function clearFormerTries(file: string): Promise<void> {
  for (const name of await readdir(dirname(file))) {
    if (isFreshOf(file, name)) await rm(join(dirname(file), name), { force: true });
  }
}

function unfaithful(): AppError {
  return new AppError(
    'readOnly',
    'USB không giữ đúng những gì vừa ghi: USB có thể sắp hỏng. Bản cũ trên USB được để nguyên; hãy dùng USB khác.',
    'file',
  );
}
