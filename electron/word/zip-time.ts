/** Gives every entry of a zip file the same time, in place, so that the same content gives the same file. */
export function stampZip(file: Uint8Array, time: Date): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const stamp = dosTime(time);
  const end = endOfDirectory(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, stamp, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return file;
}

const endSignature = 0x06054b50;

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new RangeError('not a zip file');
}

/** The time as zip files keep it: date above, time below, in steps of two seconds, from 1980 on. */
function dosTime(time: Date): number {
  const date =
    ((Math.max(time.getUTCFullYear(), 1980) - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  return ((date << 16) | clock) >>> 0;
}
