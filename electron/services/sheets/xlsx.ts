import { posix } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { fromTcvn3 } from '../../../shared/text/tcvn3.ts';
import { looksVietnamese } from '../../../shared/text/vietnamese.ts';
import { type Merge, readReference, type Sheet, type SheetRow, type Step, type TableFile } from './sheet.ts';
import { sheetCell } from './sheet-cell.ts';
import { formatsOf } from './xlsx-formats.ts';
import { XmlScanner } from './xml-scanner.ts';
import { openZip, type ZipParts } from './zip-reader.ts';

/** More cells than a figure sheet ever has: beyond it the file is something else. */
const mostCells = 3_000_000;
const mostColumns = 16_384;

/** Opens the bytes of an .xlsx or .xlsm file; macros are never looked at. Throws `input` where it is no such file. */
export async function openXlsx(bytes: Buffer, name: string): Promise<TableFile> {
  const broken = new AppError(
    'input',
    `Tệp “${name}” không phải bảng tính .xlsx nguyên vẹn: hãy mở bằng Excel, lưu lại thành “Excel Workbook (.xlsx)” rồi nhập.`,
    'file',
  );
  const zip = openZip(bytes, broken);
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof AppError ? error : broken;
    }
  };
  if (zip.has('xl/workbook.bin')) {
    throw new AppError(
      'input',
      `Tệp “${name}” là bảng tính .xlsb: hãy mở bằng Excel và lưu thành .xlsx rồi nhập.`,
      'file',
    );
  }
  return guarded(async () => {
    const { sheets, from1904 } = await sheetsOf(zip);
    if (sheets.length === 0) throw broken;
    const strings = await stringsOf(zip);
    const formats = zip.has('xl/styles.xml') ? formatsOf(await textOf(zip, 'xl/styles.xml')) : [];
    const hasMacros = zip.names.some((part) => part.toLowerCase().endsWith('vbaproject.bin'));
    return {
      notes: [
        ...(hasMacros ? ['Tệp có macro: chương trình chỉ đọc số trong ô, không chạy macro.'] : []),
        ...(strings.repaired
          ? ['Chữ trong tệp là phông cũ (TCVN3, .VnTime), đã đổi sang Unicode: hãy xem lại tên các dòng.']
          : []),
      ],
      sheets: sheets.map((sheet) => sheet.name),
      read: (sheet, step) =>
        guarded(async () =>
          readSheet(await textOf(zip, sheets[sheet]?.part ?? ''), { strings: strings.list, formats, from1904 }, step),
        ),
    };
  });
}

async function textOf(zip: ZipParts, part: string): Promise<string> {
  const bytes = await zip.read(part);
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
}

/** The visible sheets in order, each with the name of its part. */
async function sheetsOf(zip: ZipParts): Promise<{ sheets: { name: string; part: string }[]; from1904: boolean }> {
  const main =
    (await targetsOf(zip, '_rels/.rels', '')).find(({ type }) => type.endsWith('/officeDocument'))?.part ??
    'xl/workbook.xml';
  const folder = posix.dirname(main);
  const relations = `${folder}/_rels/${posix.basename(main)}.rels`;
  const targets = new Map((await targetsOf(zip, relations, folder)).map(({ id, part }) => [id, part]));
  const scan = new XmlScanner(await textOf(zip, main));
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  while (scan.next()) {
    if (scan.kind === 'open' && scan.name === 'workbookPr') from1904 = isOn(scan.attribute('date1904'));
    if (scan.kind !== 'open' || scan.name !== 'sheet' || (scan.attribute('state') ?? 'visible') !== 'visible') continue;
    const part = targets.get(scan.attribute('id') ?? '');
    if (part?.includes('worksheets/')) sheets.push({ name: scan.attribute('name') ?? '', part });
  }
  return { sheets, from1904 };
}

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

async function targetsOf(
  zip: ZipParts,
  part: string,
  folder: string,
): Promise<{ id: string; type: string; part: string }[]> {
  const targets: { id: string; type: string; part: string }[] = [];
  if (!zip.has(part)) return targets;
  const scan = new XmlScanner(await textOf(zip, part));
  while (scan.next()) {
    if (scan.kind !== 'open' || scan.name !== 'Relationship' || scan.attribute('TargetMode') === 'External') continue;
    const target = scan.attribute('Target') ?? '';
    targets.push({
      id: scan.attribute('Id') ?? '',
      type: scan.attribute('Type') ?? '',
      part: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    });
  }
  return targets;
}

/** The strings that cells name by number; those of an old font are turned into Unicode. */
async function stringsOf(zip: ZipParts): Promise<{ list: string[]; repaired: boolean }> {
  const list: string[] = [];
  if (!zip.has('xl/sharedStrings.xml')) return { list, repaired: false };
  const scan = new XmlScanner(await textOf(zip, 'xl/sharedStrings.xml'));
  let current = '';
  while (scan.next()) {
    if (scan.kind === 'open' && scan.name === 'si') current = '';
    else if (scan.kind === 'open' && scan.name === 'rPh') scan.textWithin();
    else if (scan.kind === 'open' && scan.name === 't') current += scan.textWithin();
    else if (scan.kind === 'close' && scan.name === 'si') list.push(unescaped(current));
    if (scan.kind === 'open' && scan.name === 'si' && scan.isEmpty) list.push('');
  }
  const sample = list.join(' ').slice(0, 20_000);
  const repaired = !looksVietnamese(sample) && looksVietnamese(fromTcvn3(sample));
  return { list: repaired ? list.map(fromTcvn3) : list, repaired };
}

/** `_x000D_` stands for a letter that XML cannot hold. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** So many rows are read between two looks whether to go on. */
const rowsPerStep = 2000;

/** What cells refer to; days count from 1904 in some workbooks. */
interface Parts {
  strings: readonly string[];
  formats: readonly string[];
  from1904: boolean;
}

async function readSheet(text: string, parts: Parts, step: Step): Promise<Sheet> {
  const scan = new XmlScanner(text);
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<SheetRow>();
  const hiddenColumns = new Set<number>();
  let row: SheetRow = { line: 0, cells: [] };
  let count = 0;
  while (scan.next()) {
    if (scan.kind !== 'open') continue;
    if (scan.name === 'row') {
      row = { line: Number(scan.attribute('r') ?? row.line + 1), cells: [] };
      rows.push(row);
      if (isOn(scan.attribute('hidden'))) hiddenRows.add(row);
      if (rows.length % rowsPerStep === 0) await step(scan.progress);
    } else if (scan.name === 'c') {
      count += 1;
      if (count > mostCells) {
        throw new AppError(
          'input',
          'Trang tính có trên 3 triệu ô: hãy chép riêng phần cần nhập sang một tệp mới.',
          'file',
        );
      }
      const at = readReference(scan.attribute('r') ?? '')?.at ?? row.cells.length;
      const cell = readCell(scan, parts);
      if (cell) row.cells[at] = cell;
    } else if (scan.name === 'col' && isOn(scan.attribute('hidden'))) {
      const last = Math.min(Number(scan.attribute('max')), mostColumns);
      for (let at = Number(scan.attribute('min')); at <= last; at += 1) hiddenColumns.add(at - 1);
    } else if (scan.name === 'mergeCell') {
      const [from, to] = (scan.attribute('ref') ?? '').split(':').map(readReference);
      if (from && to) merges.push({ top: from.line, bottom: to.line, left: from.at, right: to.at });
    }
  }
  const full = rows.filter(({ cells }) => cells.length > 0);
  const shown = full.filter((one) => !hiddenRows.has(one));
  return { rows: shown, merges, hidden: { rows: full.length - shown.length, columns: hiddenColumns } };
}

function readCell(scan: XmlScanner, { strings, formats, from1904 }: Parts) {
  const type = scan.attribute('t') ?? 'n';
  const format = formats[Number(scan.attribute('s') ?? 0)] ?? 'General';
  if (scan.isEmpty) return undefined;
  let value: string | undefined;
  let inline = '';
  let isFormula = false;
  while (scan.next() && !(scan.kind === 'close' && scan.name === 'c')) {
    if (scan.kind !== 'open') continue;
    if (scan.name === 'v') value = scan.textWithin();
    else if (scan.name === 'f') {
      isFormula = true;
      scan.textWithin();
    } else if (scan.name === 'rPh') scan.textWithin();
    else if (scan.name === 't') inline += scan.textWithin();
  }
  const raw = type === 's' ? strings[Number(value)] : type === 'inlineStr' ? unescaped(inline) : value;
  return sheetCell({ type, raw, format, isFormula, from1904 });
}
