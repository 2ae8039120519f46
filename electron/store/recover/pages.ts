/** A field as SQLite stores it. */
export type Field = string | number | Buffer | null;

/** A row read off a page: its fields as stored, and its row number where the page is of a table that has them. */
export interface Cell {
  rowid: number | null;
  fields: Field[];
}

/** A page of a tree, as far as it can be read. */
export interface TreePage {
  kind: 'table' | 'index';
  /** The numbers of the pages below it. */
  children: number[];
  /** A row that does not read is left out and counted. */
  cells: Cell[];
  unreadable: number;
}

const kinds: Readonly<Record<number, { kind: TreePage['kind']; inner: boolean }>> = {
  2: { kind: 'index', inner: true },
  5: { kind: 'table', inner: true },
  10: { kind: 'index', inner: false },
  13: { kind: 'table', inner: false },
};

/**
 * Reads the pages of an SQLite file one by one, trusting nothing that another page says: what SQLite refuses as a whole, since one
 * page is torn, still has all its other pages. After https://www.sqlite.org/fileformat2.html.
 */
export function pagesOf(bytes: Buffer) {
  const stated = bytes.length >= 100 ? bytes.readUInt16BE(16) : 0;
  // Our files reserve nothing at the end of a page, so all of it is used.
  const size = stated === 1 ? 65_536 : stated >= 512 && (stated & (stated - 1)) === 0 ? stated : 4096;
  const count = Math.floor(bytes.length / size);
  const page = (number: number) => bytes.subarray((number - 1) * size, number * size);

  const payload = (from: Buffer, at: number, length: number, kind: TreePage['kind']): Buffer => {
    const most = kind === 'table' ? size - 35 : Math.floor(((size - 12) * 64) / 255) - 23;
    if (length <= most) return exactly(from, at, length);
    const least = Math.floor(((size - 12) * 32) / 255) - 23;
    const wanted = least + ((length - least) % (size - 4));
    const local = wanted <= most ? wanted : least;
    const parts = [exactly(from, at, local)];
    let rest = length - local;
    let next = from.readUInt32BE(at + local);
    for (const seen = new Set<number>(); rest > 0; ) {
      if (next < 2 || next > count || seen.has(next)) throw new Torn();
      seen.add(next);
      const more = page(next);
      const part = exactly(more, 4, Math.min(rest, size - 4));
      parts.push(part);
      rest -= part.length;
      next = more.readUInt32BE(0);
    }
    return Buffer.concat(parts);
  };

  const cell = (from: Buffer, start: number, { kind, inner }: { kind: TreePage['kind']; inner: boolean }) => {
    const at = inner ? start + 4 : start;
    const [length, afterLength] = varint(from, at);
    if (length > bytes.length) throw new Torn();
    if (kind === 'index') return { rowid: null, fields: record(payload(from, afterLength, length, kind)) };
    const [rowid, afterRowid] = varint(from, afterLength);
    return { rowid, fields: record(payload(from, afterRowid, length, kind)) };
  };

  return {
    count,
    /** The page as part of a tree; undefined where it is none, or torn beyond reading. */
    read(number: number): TreePage | undefined {
      if (number < 1 || number > count) return undefined;
      const from = page(number);
      const head = number === 1 ? 100 : 0;
      const form = kinds[from[head] ?? 0];
      if (!form) return undefined;
      const cells = from.readUInt16BE(head + 3);
      const first = head + (form.inner ? 12 : 8);
      if (cells * 2 + first > size) return undefined;
      const result: TreePage = { kind: form.kind, children: [], cells: [], unreadable: 0 };
      for (let place = 0; place < cells; place += 1) {
        const start = from.readUInt16BE(first + place * 2);
        try {
          if (start < first + cells * 2 || start > size - 4) throw new Torn();
          if (form.inner) result.children.push(from.readUInt32BE(start));
          // Above the leaves of a table there are only row numbers; above those of an index there are rows too.
          if (form.kind === 'index' || !form.inner) result.cells.push(cell(from, start, form));
        } catch {
          result.unreadable += 1;
        }
      }
      if (form.inner) result.children.push(from.readUInt32BE(head + 8));
      return result;
    },
    /** The numbers of pages that hold nothing any more; what still stands on them was deleted. */
    free(): Set<number> {
      const free = new Set<number>();
      for (let trunk = count > 0 ? bytes.readUInt32BE(32) : 0; trunk > 1 && trunk <= count && !free.has(trunk); ) {
        free.add(trunk);
        const from = page(trunk);
        const leaves = Math.min(from.readUInt32BE(4), Math.floor(size / 4) - 2);
        for (let place = 0; place < leaves; place += 1) free.add(from.readUInt32BE(8 + place * 4));
        trunk = from.readUInt32BE(0);
      }
      return free;
    },
  };
}

/** What was read cannot be a row. */
class Torn extends Error {}

function exactly(from: Buffer, at: number, length: number): Buffer {
  if (length < 0 || at + length > from.length) throw new Torn();
  return from.subarray(at, at + length);
}

/** A number of one to nine bytes, and where the next thing begins. */
function varint(from: Buffer, at: number): [number, number] {
  let value = 0n;
  for (let place = 0; place < 9; place += 1) {
    const byte = from[at + place];
    if (byte === undefined) throw new Torn();
    if (place === 8) return [safe(BigInt.asIntN(64, (value << 8n) | BigInt(byte))), at + 9];
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return [safe(value), at + place + 1];
  }
  throw new Torn();
}

function safe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new Torn();
  return number;
}

const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function record(from: Buffer): Field[] {
  const [headLength, first] = varint(from, 0);
  const types: number[] = [];
  let at = first;
  while (at < headLength) {
    const [type, next] = varint(from, at);
    types.push(type);
    at = next;
  }
  if (at !== headLength || types.length === 0) throw new Torn();
  const fields = types.map((type) => {
    const length = lengthOf(type);
    const part = exactly(from, at, length);
    at += length;
    return field(type, part);
  });
  if (at !== from.length) throw new Torn();
  return fields;
}

const lengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

function lengthOf(type: number): number {
  const fixed = lengths[type];
  if (fixed !== undefined) return fixed;
  if (type < 12) throw new Torn();
  return Math.floor((type - 12) / 2);
}

function field(type: number, part: Buffer): Field {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 6) {
    const value = Number(part.readBigInt64BE(0));
    if (!Number.isSafeInteger(value)) throw new Torn();
    return value;
  }
  if (type < 6) return part.readIntBE(0, part.length);
  if (type === 7) return part.readDoubleBE(0);
  if (type % 2 === 0) return part;
  return text.decode(part);
}
