import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { Look } from '../../../shared/document/look.ts';
import { cellsOf, runsOf } from './content.ts';

/** A template with one loop over paragraphs and, within, one over the rows of a table. */
export async function makeTemplate(): Promise<Uint8Array> {
  const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
  const row = new TableRow({
    children: ['{#rows}{a}', '{b}', '{c}', '{d}', '{e}', '{f}{/rows}'].map(
      (tag) => new TableCell({ children: [line(tag)] }),
    ),
  });
  const document = new Document({
    sections: [
      {
        children: [
          line('{#blocks}'),
          line('{text}'),
          line('{#table}'),
          new Table({ rows: [row] }),
          line('{/table}'),
          line('{/blocks}'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** The template filled with the report. */
export function fillTemplate(template: Uint8Array, blocks: readonly Block[], look: Look): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render({ blocks: blocks.map((block) => templateData(block, look)) });
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function templateData(block: Block, look: Look): { text: string; table: { rows: Record<string, string>[] } | false } {
  const text = runsOf(block, look)
    .map((run) => run.text)
    .join('');
  if (block.type !== 'indicator-table') return { text, table: false };
  const rows = cellsOf(block, look).map((cells) =>
    Object.fromEntries(cells.map((cell, place) => ['abcdef'.charAt(place), cell])),
  );
  return { text, table: { rows } };
}
