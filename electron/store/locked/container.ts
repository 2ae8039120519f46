import { createHash, randomBytes } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { type Header, headerBytes, readBeginning, sha256 } from './header.ts';
import { decrypt, derived, encrypt, type Key } from './keys.ts';

/**
 * So much is encrypted at a time, each chunk bound to its place, to whether it is the last, and to the header. Small, so that a bad
 * sector costs recovery four pages of the workspace and no more.
 */
const chunk = 1 << 14;
const tag = 16;
const sumLength = 32;

/** The bytes of a locked file that holds the content; `claim` is what tells the content from any other, a checksum in hex. */
export async function lockBytes(content: Buffer, claim: string, key: Key): Promise<Buffer> {
  const salt = randomBytes(32);
  const box = encrypt(
    derived(Buffer.from(key.data, 'base64'), salt, 'claim'),
    nonceOf(0, true),
    Buffer.from(claim, 'hex'),
    aboutClaim(key.lock.id),
  );
  const header: Header = {
    lock: key.lock,
    salt: salt.toString('base64'),
    size: content.length,
    claim: box.toString('base64'),
  };
  const start = headerBytes(header);
  const { by, sum } = forChunks(key, header, sha256(start.subarray(0, start.length - sumLength)));
  const hash = createHash('sha256').update(start);
  const parts = [start];
  for (let index = 0; index < chunksIn(content.length); index += 1) {
    const piece = content.subarray(index * chunk, (index + 1) * chunk);
    const part = encrypt(by, nonceOf(index, index === chunksIn(content.length) - 1), piece, sum);
    hash.update(part);
    parts.push(part);
    // The clerk's own calls come in between.
    if (index % 64 === 63) await breathe();
  }
  return Buffer.concat([...parts, hash.digest()]);
}

/** What is in a locked file's bytes for the holder of its key; `damaged` where a single byte is not as it was written. */
export function unlockBytes(bytes: Buffer, key: Key): Buffer | 'damaged' {
  const { content, whole } = unlockWhatReads(bytes, key);
  return whole && content ? content : 'damaged';
}

/** The same of a damaged file: chunks that do not read are zeros. Null where the header does not read or is another key's. */
export function unlockWhatReads(bytes: Buffer, key: Key): { content: Buffer | null; whole: boolean } {
  const start = readBeginning(bytes);
  if (start.is !== 'locked' || start.header.lock.id !== key.lock.id) return { content: null, whole: false };
  const { header, from } = start;
  const { by, sum } = forChunks(key, header, start.sum);
  let whole = isSound(bytes);
  const count = chunksIn(header.size);
  const parts: Buffer[] = [];
  // A header that promises more than there is must not be believed.
  for (let index = 0; index < count && from + index * (chunk + tag) < bytes.length; index += 1) {
    const length = Math.min(chunk, header.size - index * chunk);
    const at = from + index * (chunk + tag);
    const piece = decrypt(by, nonceOf(index, index === count - 1), bytes.subarray(at, at + length + tag), sum);
    whole &&= piece !== null;
    parts.push(piece ?? Buffer.alloc(length));
  }
  const content = Buffer.concat(parts);
  return { content, whole: whole && content.length === header.size };
}

/** Whether the bytes of a locked file are as they were written, as far as can be told without its key: neither cut off nor changed by chance. */
export function isSound(bytes: Buffer): boolean {
  const start = readBeginning(bytes);
  if (start.is !== 'locked') return false;
  const { size } = start.header;
  if (bytes.length !== start.from + size + chunksIn(size) * tag + sumLength) return false;
  const end = bytes.length - sumLength;
  return sha256(bytes.subarray(0, end)).equals(bytes.subarray(end));
}

/** The checksum of the plain content that the header claims; null for another key. */
export function claimIn(header: Header, key: Key): string | null {
  const by = derived(Buffer.from(key.data, 'base64'), Buffer.from(header.salt, 'base64'), 'claim');
  const claim = decrypt(by, nonceOf(0, true), Buffer.from(header.claim, 'base64'), aboutClaim(header.lock.id));
  return claim?.toString('hex') ?? null;
}

function forChunks(key: Key, header: Header, sum: Buffer): { by: Buffer; sum: Buffer } {
  return { by: derived(Buffer.from(key.data, 'base64'), Buffer.from(header.salt, 'base64'), 'chunks'), sum };
}

function chunksIn(size: number): number {
  return Math.max(1, Math.ceil(size / chunk));
}

/** The key is another for each generation, so that the place of the chunk is enough. */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

function aboutClaim(id: string): Buffer {
  return Buffer.from(id);
}
