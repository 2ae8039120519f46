import { XmlScanner } from './xml-scanner.ts';

/** The formats that come with every program; those not named here are shown as they are. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
};

/** The number format of each cell style, in order. */
export function formatsOf(styles: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  const scan = new XmlScanner(styles);
  let inCells = false;
  while (scan.next()) {
    if (scan.name === 'cellXfs') inCells = scan.kind === 'open';
    if (scan.kind !== 'open') continue;
    if (scan.name === 'numFmt') own.set(Number(scan.attribute('numFmtId')), scan.attribute('formatCode') ?? '');
    if (scan.name === 'xf' && inCells) {
      const id = Number(scan.attribute('numFmtId') ?? 0);
      formats.push(own.get(id) ?? builtIn[id] ?? 'General');
    }
  }
  return formats;
}
