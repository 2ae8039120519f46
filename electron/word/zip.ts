import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** A zip file of these entries in this order, packed beside the main thread; every entry is dated as Word dates its own, so that the same content gives the same bytes. */
export async function zip(entries: readonly (readonly [path: string, text: string])[]): Promise<Uint8Array> {
  const files = await Promise.all(entries.map(([path, text]) => packed(path, text)));
  const heads: Buffer[] = [];
  const pieces: Buffer[] = [];
  let offset = 0;
  for (const { name, facts, data } of files) {
    const local = record(0x04034b50, [version, ...facts]);
    // Comment, disk and attributes stay empty.
    heads.push(record(0x02014b50, [version, version, ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), name);
    pieces.push(local, name, data);
    offset += local.length + name.length + data.length;
  }
  const directory = Buffer.concat(heads);
  const count: Field = [2, files.length];
  const end = record(0x06054b50, [[2, 0], [2, 0], count, count, [4, directory.length], [4, offset], [2, 0]]);
  return Buffer.concat([...pieces, directory, end]);
}

/** A number of so many bytes. */
type Field = readonly [size: 2 | 4, value: number];

/** Version 2.0 of the format: what deflated entries need. */
const version: Field = [2, 20];
/** Names in UTF-8, deflated, the first of January 1980. */
const flags: readonly Field[] = [
  [2, 0x0800],
  [2, 8],
  [2, 0],
  [2, 0x21],
];

async function packed(path: string, text: string): Promise<{ name: Buffer; facts: readonly Field[]; data: Buffer }> {
  const name = Buffer.from(path);
  const whole = Buffer.from(text);
  const data = await deflate(whole);
  const sizes: Field[] = [
    [4, data.length],
    [4, whole.length],
  ];
  return { name, data, facts: [...flags, [4, crc32(whole)], ...sizes, [2, name.length], [2, 0]] };
}

function record(signature: number, fields: readonly Field[]): Buffer {
  const all: readonly Field[] = [[4, signature], ...fields];
  const bytes = Buffer.alloc(all.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of all) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}
