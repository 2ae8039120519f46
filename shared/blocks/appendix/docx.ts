import { Paragraph } from 'docx';
import { appendixNote } from '../../document/appendix-note.ts';
import { type BlockWriter, bookmarked, styled, writeInline, writeLine } from '../text/docx.ts';
import type { AppendixNode } from './schema.ts';

/** The head of an appendix; the section that begins with it sets it on a new page. */
export const writeAppendix: BlockWriter<AppendixNode> = (node, look, place) => [
  new Paragraph({
    ...styled('appendixNumber'),
    children: [writeLine(look.numbers.get(node.id) ?? look.profile.texts.appendix)],
  }),
  new Paragraph({ ...styled('appendixTitle'), children: bookmarked(node.id, writeInline(node.children, look), place) }),
  new Paragraph({ ...styled('appendixNote'), children: [writeLine(appendixNote(look))] }),
];
