/** What a PDF says of itself. */
export interface PdfProperties {
  title: string;
  author: string;
  /** The program that made it. */
  creator: string;
  /** The pages, counted from 0, that lie sideways and are to be shown turned. */
  turned?: readonly number[];
}

/**
 * The PDF with these properties, opening with its bookmarks beside the pages, and with its sideways pages turned for the reader: Chromium has no word for these. They are
 * appended as an update, as ISO 32000 (7.5.6) has it: no byte of what Chromium wrote changes. A PDF that is not built as Chromium
 * builds them stays as it is.
 */
export function withPdfProperties(pdf: Uint8Array, { title, author, creator, turned = [] }: PdfProperties): Uint8Array {
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
    ...turnedPages(text, catalog, turned),
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

/** The objects of the sideways pages, to be shown turned clockwise. */
function turnedPages(text: string, catalog: string, turned: readonly number[]): (readonly [number, string])[] {
  if (turned.length === 0) return [];
  const pages = pagesBelow(text, /\/Pages (\d+) 0 R/.exec(catalog)?.[1] ?? '');
  return turned.flatMap((at) => {
    const page = pages[at];
    const known = page && dictionary(text, page);
    return known ? [[Number(page), `${known.slice(0, -2)}\n/Rotate 90>>`] as const] : [];
  });
}

/** The numbers of the pages' objects, in order, below a node of the page tree. */
function pagesBelow(text: string, node: string): string[] {
  const known = dictionary(text, node) ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(known)?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesBelow(text, kid));
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
