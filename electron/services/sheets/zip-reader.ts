import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { AppError } from '../../../shared/errors.ts';

/** The parts of a zip file by name. */
export interface ZipParts {
  names: readonly string[];
  has(name: string): boolean;
  /** The bytes of a part; throws `input` where it is missing, broken or unpacks to more than may be. */
  read(name: string): Promise<Buffer>;
}

/** What all parts together may unpack to: a sheet of 100,000 rows needs a third of it, a bomb thousands of times as much. */
const mostUnpacked = 256 * 1024 * 1024;
const mostParts = 5000;

const inflate = promisify(inflateRaw);

/**
 * Reads the table of contents of a zip file. Names are only ever looked up, never used as paths on the disk. Throws `input`
 * where the file is no whole zip file, is encrypted, or says two things under one name.
 */
export function openZip(bytes: Buffer, broken: AppError): ZipParts {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) throw broken;
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostParts) throw broken;
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let place = 0; place < count; place += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw broken;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as Three;
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw broken;
    entries.set(name, {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      local: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    async read(name) {
      const entry = entries.get(name);
      if (!entry || entry.encrypted || (entry.method !== 0 && entry.method !== 8)) throw broken;
      const { local, packed, size } = entry;
      if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50) throw broken;
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      if (start + packed > bytes.length) throw broken;
      if (unpacked + size > mostUnpacked) throw tooLarge();
      const content = bytes.subarray(start, start + packed);
      if (entry.method === 0) return content;
      try {
        // The size that the file claims is not believed: unpacking stops there.
        const whole = await inflate(content, { maxOutputLength: Math.max(size, 1) });
        unpacked += whole.length;
        return whole;
      } catch (error) {
        throw error instanceof RangeError ? tooLarge() : broken;
      }
    },
  };
}

type Three = [number, number, number];

interface Entry {
  encrypted: boolean;
  method: number;
  packed: number;
  size: number;
  local: number;
}

function tooLarge(): AppError {
  return new AppError(
    'input',
    'Bảng tính giải nén ra quá lớn (trên 256 MB) nên không mở: hãy chép riêng phần cần nhập sang một tệp mới.',
    'file',
  );
}
