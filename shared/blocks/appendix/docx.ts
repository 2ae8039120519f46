import { bodyWidth } from '../../format/lengths.ts';
import { run } from '../../wordml/run.ts';
import { writeRule } from '../rule/docx.ts';
import { brokenInto } from '../text/broken.ts';
import { type BlockWriter, bookmarked, styled, writeInline, writePieces } from '../text/docx.ts';
import { appendixLayout } from './layout.ts';
import type { AppendixNode } from './schema.ts';

/** The head of an appendix; the section that begins with it sets it on a new page. */
export const writeAppendix: BlockWriter<AppendixNode> = (node, look, place) => {
  const { styles, texts } = look.profile;
  const { title, note, rule } = appendixLayout(node, look);
  const pieces = brokenInto(title, writePieces(node.children, look));
  return [
    styled('appendixNumber', run(look.numbers.get(node.id) ?? texts.appendix)),
    styled('appendixTitle', bookmarked(node.id, writeInline(pieces, look, 'appendixTitle'), place)),
    ...note.map((text) => styled('appendixNote', run(text))),
    writeRule(rule, bodyWidth(look.profile), styles.appendixNote.after),
  ].join('');
};
