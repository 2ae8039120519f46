import { hash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { inWords } from '../../files/write-whole.ts';
import { lockBytes } from '../../store/locked/container.ts';
import type { Key } from '../../store/locked/keys.ts';
import { markFor } from '../../store/mark.ts';
import { refuseTorn } from '../../store/snapshot.ts';
import { freshOf, isFreshOf } from './generations.ts';

/** A generation that lies beside its place, synced and read back. */
export interface Generation {
  file: string;
  /** The checksum of its pages. */
  digest: string;
}

/** So much is read back at a time. */
const part = 1 << 20;

/**
 * Writes the pages of a workspace and their mark into a new file beside its place, locked where there is a `key`; meanwhile the pages
 * themselves are looked through. `known` hears the mark while the stick is still syncing. Throws in words, leaving nothing, where the pages are
 * torn, or the stick does not take or keep them.
 */
export async function writeGeneration(
  file: string,
  pages: Buffer,
  { key = null, known = () => undefined }: { key?: Key | null; known?: (mark: Buffer) => void } = {},
): Promise<Generation> {
  return writeFresh(file, async (put) => {
    const writing = key ? null : put(pages);
    const [digest, torn] = [hash('sha256', pages), tornness(pages, file)];
    await writing;
    if (torn) throw torn;
    const mark = markFor(pages, digest);
    await put(key ? await lockBytes(Buffer.concat([pages, mark]), digest, key) : mark);
    known(mark);
    return digest;
  });
}

/** Writes bytes into a new file beside their place, as carefully as a generation. Returns the new file. */
export async function writeBeside(file: string, bytes: Buffer): Promise<string> {
  const written = await writeFresh(file, async (put) => {
    await put(bytes);
    return '';
  });
  return written.file;
}

/** Syncs what is put one behind the other, reads it back and compares it byte for byte. */
async function writeFresh(
  file: string,
  fill: (put: (bytes: Buffer) => Promise<void>) => Promise<string>,
): Promise<Generation> {
  const fresh = freshOf(file, randomBytes(4).toString('hex'));
  try {
    await clearFormerTries(file);
    return await withHandle(await open(fresh, 'wx+'), async (handle) => {
      const written: Buffer[] = [];
      let length = 0;
      const digest = await fill(async (bytes) => {
        const at = length;
        length += bytes.length;
        written.push(bytes);
        await writeAll(handle, bytes, at);
      });
      await handle.sync();
      await refuseUnfaithful(handle, written);
      return { file: fresh, digest };
    });
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw inWords(error, file);
  }
}

/** Why the pages are not to be written, if so. */
function tornness(pages: Buffer, file: string): unknown {
  try {
    refuseTorn(pages, file);
    return null;
  } catch (error) {
    return error;
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; )
    done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
}

/** Reads the file from its beginning to its end. */
async function refuseUnfaithful(handle: FileHandle, wanted: readonly Buffer[]): Promise<void> {
  const piece = Buffer.alloc(part);
  let place = 0;
  for (const bytes of wanted) {
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await handle.read(piece, 0, Math.min(part, bytes.length - at), place);
      if (bytesRead === 0 || bytes.compare(piece, 0, bytesRead, at, at + bytesRead) !== 0) throw unfaithful();
      at += bytesRead;
      place += bytesRead;
    }
  }
  if ((await handle.stat()).size !== place) throw unfaithful();
}

async function withHandle<Result>(handle: FileHandle, work: (handle: FileHandle) => Promise<Result>): Promise<Result> {
  try {
    return await work(handle);
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
