import { Paragraph } from 'docx';
import { bodyWidth, twipsOf } from '../../format/lengths.ts';
import { writeRule } from '../rule/docx.ts';
import { type BlockWriter, bookmarkEnd, bookmarkStart, styled, writeInline, writeLine } from '../text/docx.ts';
import { titleLayout } from './layout.ts';
import type { TitleNode } from './schema.ts';

/** The kind of document, its subject and the rule below. */
export const writeTitle: BlockWriter<TitleNode> = (node, look, place) => {
  const { subject, rule } = titleLayout(node, look);
  const room = bodyWidth(look.profile);
  const indent = Math.max(0, twipsOf((room - subject) / 2 - spare));
  return [
    new Paragraph({
      ...styled('typeName'),
      children: [bookmarkStart(node.id, place), writeLine(node.name)],
    }),
    new Paragraph({
      ...styled('subject'),
      ...(indent > 0 ? { indent: { left: indent, right: indent } } : {}),
      children: [...writeInline(node.children, look), bookmarkEnd(place)],
    }),
    writeRule(rule, room, look),
  ];
};

/** Millimetres by which the lines of a drawn-in subject may be wider than computed before they break otherwise. */
const spare = 0.5;
