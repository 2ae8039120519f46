import { cleanText } from '../../../shared/text/unicode.ts';

/** A copied block as rows of cells: an HTML table (Word, Excel, the web) where there is one, else text with tabs. */
export function copiedBlock(data: Pick<DataTransfer, 'getData'>): string[][] {
  const html = data.getData('text/html');
  const table = html.includes('<t') ? tableIn(html) : undefined;
  return table ?? textBlock(data.getData('text/plain'));
}

/** Rows of text parted by line ends and tabs; a trailing line end makes no row. */
export function textBlock(text: string): string[][] {
  return cleanText(text)
    .replace(/(\r?\n)+$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** The first table of a page; merged cells count as many as they cover, the rest of them empty. */
function tableIn(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const rows: string[][] = [];
  [...table.rows].forEach((row, place) => {
    let line = rows[place];
    if (!line) {
      line = [];
      rows[place] = line;
    }
    for (const cell of row.cells) {
      let column = 0;
      while (line[column] !== undefined) column += 1;
      const text = cleanText(cell.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      for (let down = 0; down < Math.min(cell.rowSpan, 500); down += 1) {
        const below = rows[place + down] ?? [];
        rows[place + down] = below;
        for (let over = 0; over < Math.min(cell.colSpan, 100); over += 1)
          below[column + over] = down === 0 && over === 0 ? text : '';
      }
    }
  });
  return rows.slice(0, table.rows.length).map((row) => Array.from(row, (cell) => cell ?? ''));
}
