import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';

const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, 'is of another length');

/** The cost of trying one password, as the header states it: bounded, so that a hostile file cannot eat the PC (256 MB, some seconds). */
const cost = z.strictObject({
  n: z.union([z.literal(2 ** 15), z.literal(2 ** 16), z.literal(2 ** 17), z.literal(2 ** 18)]),
  r: z.literal(8),
  p: z.int().min(1).max(2),
});

/** A key wrapped by another. */
const wrapped = z.strictObject({ salt: bytes(32), nonce: bytes(12), box: bytes(48) });

/** What opens the data key: the same in every generation until the password is set anew. */
export const lockForm = z.strictObject({
  /** Tells one key from any other, and nothing else. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  password: wrapped.extend({ cost }),
  recovery: wrapped,
});
export type Lock = z.infer<typeof lockForm>;

const headerForm = z.strictObject({
  lock: lockForm,
  /** Random for each generation: the key of its chunks comes of it. */
  salt: bytes(32),
  /** Of the content in bytes. */
  size: z
    .int()
    .min(0)
    .max(2 ** 40),
  /** The checksum of the plain content, readable with the key only. */
  claim: bytes(48),
});
export type Header = z.infer<typeof headerForm>;

const magic = Buffer.from('SoBaoCao-khoa 1\n', 'latin1');
const family = magic.subarray(0, 14);
const longest = 4096;
const sumLength = 32;

/** The bytes before the chunks: magic line, length, header as JSON, checksum of these. */
export function headerBytes(header: Header): Buffer {
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const open = Buffer.concat([magic, length, text]);
  return Buffer.concat([open, sha256(open)]);
}

/** What the beginning of a file says: no container of ours, one of a later form, one whose header is damaged, or its header. */
export type Beginning =
  | { is: 'other' | 'newer' | 'damaged' }
  | {
      is: 'locked';
      header: Header /** Where the chunks begin. */;
      from: number /** The checksum of all before. */;
      sum: Buffer;
    };

/** Reads the header from the beginning of a file's bytes (at least the first `headerRoom`). */
export function readBeginning(start: Buffer): Beginning {
  const first = start.subarray(0, family.length);
  if (!first.equals(family)) return { is: isAlmostOurs(first) ? 'damaged' : 'other' };
  if (!start.subarray(0, magic.length).equals(magic)) {
    return /^ \d+\n/.test(start.subarray(family.length - 1, family.length + 4).toString('latin1'))
      ? { is: 'newer' }
      : { is: 'damaged' };
  }
  if (start.length < magic.length + 4) return { is: 'damaged' };
  const length = start.readUInt32LE(magic.length);
  const end = magic.length + 4 + length;
  if (length > longest || start.length < end + sumLength) return { is: 'damaged' };
  const sum = sha256(start.subarray(0, end));
  if (!sum.equals(start.subarray(end, end + sumLength))) return { is: 'damaged' };
  const header = parsed(start.subarray(magic.length + 4, end));
  return header ? { is: 'locked', header, from: end + sumLength, sum } : { is: 'damaged' };
}

/** A torn beginning, of which most is left, or one that was cut off. */
function isAlmostOurs(first: Buffer): boolean {
  const others = [...first].filter((byte, place) => byte !== family[place]).length;
  return first.length < family.length ? first.length > 0 && others === 0 : others <= 4;
}

/** So much of a file's beginning holds any header. */
export const headerRoom = magic.length + 4 + longest + sumLength;

/** The same of a file; one that is not there or does not read is `other`. */
export function beginningOf(file: string): Beginning {
  try {
    const handle = openSync(file, 'r');
    try {
      const start = Buffer.alloc(headerRoom);
      return readBeginning(start.subarray(0, readSync(handle, start, 0, headerRoom, 0)));
    } finally {
      closeSync(handle);
    }
  } catch {
    return { is: 'other' };
  }
}

/** The key that a file is locked with; null where it is open, not there, or its header does not read. */
export function lockIdOf(file: string): string | null {
  const start = beginningOf(file);
  return start.is === 'locked' ? start.header.lock.id : null;
}

function parsed(text: Buffer): Header | undefined {
  try {
    return headerForm.safeParse(JSON.parse(text.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

export function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
