import { strToU8, zipSync } from 'fflate';
import type { DecimalText } from '../../../shared/value/decimal.ts';
import { columnName } from './sheet.ts';

/** A cell that is written: text, or an exact number. */
export type WrittenCell = string | { number: DecimalText } | null;

/** The bytes of a workbook with one sheet whose first row is its headings. */
export function writeXlsx(rows: readonly (readonly WrittenCell[])[], sheetName: string): Uint8Array {
  const cells = rows.map((row, place) => {
    const inner = row.map((cell, at) => cellXml(cell, `${columnName(at)}${place + 1}`, place === 0)).join('');
    return `<row r="${place + 1}">${inner}</row>`;
  });
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="${escaped(sheetName.slice(0, 31))}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols><col min="1" max="${rows[0]?.length ?? 1}" width="22" customWidth="1"/></cols><sheetData>${cells.join('')}</sheetData></worksheet>`,
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(`${head}${xml}`)]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: '2000-01-01' });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Plain, bold for headings, and figures with dots of thousands, without and with decimals. */
const styles = `<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** So many digits a program that counts in binary keeps; longer numbers go as text, whole. */
const exactDigits = 15;

function cellXml(cell: WrittenCell, reference: string, isHead: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string' || cell.number.replace(/\D/g, '').length > exactDigits) {
    const text = typeof cell === 'string' ? cell : cell.number.replace('.', ',');
    return `<c r="${reference}" t="inlineStr"${isHead ? ' s="1"' : ''}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  }
  return `<c r="${reference}" s="${cell.number.includes('.') ? 3 : 2}"><v>${cell.number}</v></c>`;
}

function escaped(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
  );
}
