import { Paragraph } from 'docx';
import { bodyWidth } from '../../format/lengths.ts';
import { writeRule } from '../rule/docx.ts';
import { brokenInto } from '../text/broken.ts';
import { type BlockWriter, bookmarked, styled, writeInline, writeLine, writePieces } from '../text/docx.ts';
import { titleLayout } from './layout.ts';
import type { TitleNode } from './schema.ts';

/** The kind of document, its subject and the rule below. */
export const writeTitle: BlockWriter<TitleNode> = (node, look, place) => {
  const { lines, rule } = titleLayout(node, look);
  const subject = brokenInto(lines, writePieces(node.children, look));
  const room = bodyWidth(look.profile);
  return [
    new Paragraph({ ...styled('typeName'), children: [writeLine(node.name)] }),
    new Paragraph({
      ...styled('subject'),
      children: bookmarked(node.id, writeInline(subject, look, 'subject'), place),
    }),
    writeRule(rule, room, look, below),
  ];
};

/** Points between the rule and what follows. */
const below = 10;
