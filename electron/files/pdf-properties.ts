/** What a PDF says of itself. */
export interface PdfProperties {
  title: string;
  author: string;
  /** The program that made it. */
  creator: string;
}

/**
 * The PDF with these properties, and opening with its bookmarks beside the pages, both of which Chromium has no word for. They are
 * appended as an update, as ISO 32000 (7.5.6) has it: no byte of what Chromium wrote changes. A PDF that is not built as Chromium
 * builds them stays as it is.
 */
export function withPdfProperties(pdf: Uint8Array, { title, author, creator }: PdfProperties): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const trailer =
    /trailer\s*<<\/Size (\d+)\s*\/Root (\d+) 0 R\s*\/Info (\d+) 0 R>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(text);
  const [, size, root, info, start] = trailer ?? [];
  const catalog = root && dictionary(text, root);
  const known = info && dictionary(text, info);
  if (!catalog || !known) return pdf;
  const date = /\/CreationDate \([^)]*\)/.exec(known)?.[0] ?? '';
  const words = `/Title ${written(title)} /Author ${written(author)} /Creator ${written(creator)}`;
  const objects = [
    [Number(info), `<<${words} /Producer (Skia/PDF) ${date}>>`],
    [Number(root), /\/Outlines /.test(catalog) ? `${catalog.slice(0, -2)}\n/PageMode /UseOutlines>>` : catalog],
  ] as const;
  let at = pdf.length + 1;
  const parts = ['\n'];
  const places: string[] = [];
  for (const [number, content] of objects) {
    const object = `${number} 0 obj\n${content}\nendobj\n`;
    places.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(object);
    at += object.length;
  }
  parts.push(`xref\n${places.join('')}trailer\n<</Size ${size} /Root ${root} 0 R /Info ${info} 0 R /Prev ${start}>>\n`);
  parts.push(`startxref\n${at}\n%%EOF\n`);
  return Buffer.concat([pdf, Buffer.from(parts.join(''), 'latin1')]);
}

/** The dictionary that an object of the file is. */
function dictionary(text: string, object: string): string | undefined {
  const start = text.indexOf(`\n${object} 0 obj\n<<`);
  const end = text.indexOf('\nendobj', start);
  return start < 0 || end < 0 ? undefined : text.slice(text.indexOf('<<', start), end).trim();
}

/** A text as the hexadecimal digits of UTF-16, whatever letters it holds. */
function written(text: string): string {
  return `<FEFF${Buffer.from(text.normalize('NFC'), 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
