import { Paragraph } from 'docx';
import { bodyWidth } from '../../format/lengths.ts';
import { drawnIn, writeRule } from '../rule/docx.ts';
import { type BlockWriter, bookmarkEnd, bookmarkStart, styled, writeInline, writeLine } from '../text/docx.ts';
import { titleLayout } from './layout.ts';
import type { TitleNode } from './schema.ts';

/** The kind of document, its subject and the rule below. */
export const writeTitle: BlockWriter<TitleNode> = (node, look, place) => {
  const { subject, rule } = titleLayout(node, look);
  const room = bodyWidth(look.profile);
  return [
    new Paragraph({
      ...styled('typeName'),
      children: [bookmarkStart(node.id, place), writeLine(node.name)],
    }),
    new Paragraph({
      ...styled('subject'),
      ...drawnIn(subject, room),
      children: [...writeInline(node.children, look, 'subject'), bookmarkEnd(place)],
    }),
    writeRule(rule, room, look, below),
  ];
};

/** Points between the rule and what follows. */
const below = 10;
