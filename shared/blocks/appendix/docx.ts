import { Paragraph } from 'docx';
import { bodyWidth } from '../../format/lengths.ts';
import { writeRule } from '../rule/docx.ts';
import { brokenInto } from '../text/broken.ts';
import { type BlockWriter, bookmarked, styled, writeInline, writeLine, writePieces } from '../text/docx.ts';
import { appendixLayout } from './layout.ts';
import type { AppendixNode } from './schema.ts';

/** The head of an appendix; the section that begins with it sets it on a new page. */
export const writeAppendix: BlockWriter<AppendixNode> = (node, look, place) => {
  const { styles, texts } = look.profile;
  const { title, note, rule } = appendixLayout(node, look);
  const room = bodyWidth(look.profile);
  const number = look.numbers.get(node.id) ?? texts.appendix;
  const pieces = brokenInto(title, writePieces(node.children, look));
  return [
    new Paragraph({ ...styled('appendixNumber'), children: [writeLine(number)] }),
    new Paragraph({
      ...styled('appendixTitle'),
      children: bookmarked(node.id, writeInline(pieces, look, 'appendixTitle'), place),
    }),
    ...note.map(
      (text) => new Paragraph({ ...styled('appendixNote'), spacing: { after: 0 }, children: [writeLine(text)] }),
    ),
    writeRule(rule, room, look, styles.appendixNote.after),
  ];
};
