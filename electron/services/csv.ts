/** One record of a CSV file and the line on which it begins, the first line being 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** Takes CSV text apart: cells in double quotes may hold separators, doubled quotes and line breaks; blank lines are left out. */
export function readCsv(text: string, separator: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRecord = (): void => {
    endCell();
    if (cells.some((one) => one !== '')) records.push({ line: start, cells });
    cells = [];
    start = line + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
      if (letter === '\n') line += 1;
    } else if (letter === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (letter === separator) endCell();
    else if (letter === '\n') {
      endRecord();
      line += 1;
    } else if (letter !== '\r') cell += letter;
  }
  endRecord();
  return records;
}
