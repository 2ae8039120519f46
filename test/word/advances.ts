/** Reads the advance widths of a TrueType font, in units of its size. */
export function readAdvances(font: Buffer): (letter: string) => number | undefined {
  const tables = new Map<string, number>();
  for (let at = 0; at < font.readUInt16BE(4); at += 1) {
    const entry = 12 + at * 16;
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const offset = (name: string): number => tables.get(name) ?? 0;
  const longMetrics = font.readUInt16BE(offset('hhea') + 34);
  const glyphOf = readLetters(font, offset('cmap'));
  return (letter) => {
    const glyph = glyphOf(letter.codePointAt(0) ?? 0);
    return glyph === 0 ? undefined : font.readUInt16BE(offset('hmtx') + 4 * Math.min(glyph, longMetrics - 1));
  };
}

/** The glyph of a code point by the font's Unicode table (format 4); 0 where it has none. */
function readLetters(font: Buffer, cmap: number): (point: number) => number {
  let table = 0;
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at += 1) {
    const entry = cmap + 4 + at * 8;
    const found = cmap + font.readUInt32BE(entry + 4);
    if (font.readUInt16BE(entry) === 3 && font.readUInt16BE(entry + 2) === 1 && font.readUInt16BE(found) === 4)
      table = found;
  }
  const segments = font.readUInt16BE(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 + segments * 2;
  return (point) => {
    for (let at = 0; at < segments; at += 1) {
      if (point > font.readUInt16BE(ends + at * 2)) continue;
      const start = font.readUInt16BE(starts + at * 2);
      if (point < start) return 0;
      const delta = font.readInt16BE(starts + segments * 2 + at * 2);
      const place = starts + segments * 4 + at * 2;
      const range = font.readUInt16BE(place);
      const glyph = range === 0 ? point : font.readUInt16BE(place + range + (point - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
