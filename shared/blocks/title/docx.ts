import { bodyWidth } from '../../format/lengths.ts';
import { run } from '../../wordml/run.ts';
import { writeRule } from '../rule/docx.ts';
import { brokenInto } from '../text/broken.ts';
import { type BlockWriter, bookmarked, styled, writeInline, writePieces } from '../text/docx.ts';
import { titleLayout } from './layout.ts';
import type { TitleNode } from './schema.ts';

/** The kind of document, its subject and the rule below. */
export const writeTitle: BlockWriter<TitleNode> = (node, look, place) => {
  const { lines, rule } = titleLayout(node, look);
  const subject = brokenInto(lines, writePieces(node.children, look));
  return [
    styled('typeName', run(node.name)),
    styled('subject', bookmarked(node.id, writeInline(subject, look, 'subject'), place)),
    writeRule(rule, bodyWidth(look.profile), below),
  ].join('');
};

/** Points between the rule and what follows. */
const below = 10;
