import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import type { Database } from './sqlite.ts';

/**
 * What the mark at a file's end says of it. `whole`: every byte is as it was when the mark was put. `broken`: some byte is not.
 * `unmarked`: written to since, or never marked, so only SQLite's own look at the pages can tell.
 */
export type MarkState = 'whole' | 'broken' | 'unmarked';

/**
 * Puts the mark behind the last page: how often the file was written, and the checksum of its pages. SQLite counts pages by its
 * header and leaves what lies behind them alone; the next write makes the mark out of date. Between two transactions only.
 */
export function putMark(database: Database, file: string): void {
  const handle = openSync(file, 'r+');
  try {
    // Nobody else writes while the checksum is taken.
    database.exec('BEGIN IMMEDIATE');
    try {
      const { counter, size } = readHeader(handle);
      const mark = markText(counter, digest(handle, size));
      writeSync(handle, mark, size);
      ftruncateSync(handle, size + mark.length);
      fsyncSync(handle);
    } finally {
      database.exec('ROLLBACK');
    }
  } finally {
    // Only now: closing a second handle gives up SQLite's locks on the file.
    closeSync(handle);
  }
}

/** Compares the file with its mark, while the caller's transaction keeps writers away. */
export function readMark(file: string): MarkState {
  if (isUnfinished(file)) return 'unmarked';
  const handle = openSync(file, 'r');
  try {
    const { counter, sameCounter, size } = readHeader(handle);
    if (!sameCounter) return 'broken';
    const rest = Buffer.alloc(Math.max(0, Math.min(statSync(file).size - size, 70_000)));
    readSync(handle, rest, 0, rest.length, size);
    if (rest.every((byte) => byte === 0)) return 'unmarked';
    const mark = parse(rest.toString('latin1'));
    if (!mark) return 'broken';
    if (mark.counter !== counter) return 'unmarked';
    return mark.digest === digest(handle, size) ? 'whole' : 'broken';
  } finally {
    closeSync(handle);
  }
}

/** The bytes of a workspace file, with the mark that belongs to them. */
export function marked(pages: Buffer): Buffer {
  return Buffer.concat([pages, markFor(pages, createHash('sha256').update(pages).digest('hex'))]);
}

/** The mark that belongs behind these pages, whose checksum is known. */
export function markFor(pages: Buffer, sum: string): Buffer {
  return Buffer.from(markText(writesOf(pages), sum), 'latin1');
}

/** How often the file with these pages was written. */
export function writesOf(pages: Buffer): number {
  return pages.readUInt32BE(24);
}

/** The checksum of the file's pages and how often it was written: what tells its content from any other. */
export function contentDigest(file: string): { digest: string; writes: number } {
  const handle = openSync(file, 'r');
  try {
    const { counter, size } = readHeader(handle);
    return { digest: digest(handle, size), writes: counter };
  } finally {
    closeSync(handle);
  }
}

/** The checksum and the count of writes in a whole marked file's bytes; null where they are not just as they were when the mark was put. */
export function contentIn(bytes: Buffer): { digest: string; writes: number } | null {
  if (bytes.length < 100) return null;
  const { counter, size } = headerIn(bytes);
  const mark = parse(bytes.subarray(size).toString('latin1'));
  const sum = createHash('sha256').update(bytes.subarray(0, size)).digest('hex');
  return mark?.counter === counter && mark.digest === sum ? { digest: sum, writes: counter } : null;
}

/** The checksum that the file's mark claims, read without looking at the pages; null where it is out of date or none. */
export function claimedDigest(file: string): string | null {
  const handle = openSync(file, 'r');
  try {
    const { counter, size } = readHeader(handle);
    const rest = Buffer.alloc(200);
    const mark = parse(rest.subarray(0, readSync(handle, rest, 0, rest.length, size)).toString('latin1'));
    return mark?.counter === counter ? mark.digest : null;
  } finally {
    closeSync(handle);
  }
}

/** How often the file was written, as its header says: another number means another content. */
export function writeCount(file: string): number {
  const handle = openSync(file, 'r');
  try {
    return readHeader(handle).counter;
  } finally {
    closeSync(handle);
  }
}

/** A write was cut off, and what undoes it lies beside the file. */
function isUnfinished(file: string): boolean {
  return [`${file}-journal`, `${file}-wal`].some((beside) => existsSync(beside) && statSync(beside).size > 0);
}

interface Header {
  counter: number;
  /** SQLite writes the counter twice; a file where they differ was not written by it. */
  sameCounter: boolean;
  /** All pages together, in bytes. */
  size: number;
}

function readHeader(handle: number): Header {
  const header = Buffer.alloc(100);
  readSync(handle, header, 0, 100, 0);
  return headerIn(header);
}

function headerIn(header: Buffer): Header {
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const counter = header.readUInt32BE(24);
  return { counter, sameCounter: counter === header.readUInt32BE(92), size: header.readUInt32BE(28) * pageSize };
}

function digest(handle: number, size: number): string {
  const hash = createHash('sha256');
  const part = Buffer.alloc(1 << 20);
  for (let at = 0; at < size; ) {
    const read = readSync(handle, part, 0, Math.min(part.length, size - at), at);
    if (read === 0) break;
    hash.update(part.subarray(0, read));
    at += read;
  }
  return hash.digest('hex');
}

const form = /^SBaC-1 (\d+) ([0-9a-f]{64}) ([0-9a-f]{8})\n\0*$/;

function markText(counter: number, sum: string): string {
  return `SBaC-1 ${counter} ${sum} ${checkOf(counter, sum)}\n`;
}

function parse(text: string): { counter: number; digest: string } | undefined {
  const [, counter = '', sum = '', check] = form.exec(text) ?? [];
  return check === checkOf(Number(counter), sum) ? { counter: Number(counter), digest: sum } : undefined;
}

/** So that a damaged mark is not taken for one that is out of date. */
function checkOf(counter: number, sum: string): string {
  return createHash('sha256').update(`${counter} ${sum}`).digest('hex').slice(0, 8);
}
