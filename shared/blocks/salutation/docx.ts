import { lineEnd } from '../../document/line-end.ts';
import { run } from '../../wordml/run.ts';
import { type BlockWriter, bookmarked, styled, writeInline } from '../text/docx.ts';
import type { SalutationNode } from './schema.ts';

/** One of those whom the report addresses; the label stands on the line of the only one, or above the first of several. */
export const writeSalutation: BlockWriter<SalutationNode> = (node, look, place) => {
  const where = look.runs.get(node.id) ?? 'only';
  const { salutation } = look.profile.texts;
  const style = where === 'only' ? 'salutation' : 'salutationItem';
  const mark = where === 'only' ? salutation : (look.numbers.get(node.id) ?? '');
  const content = run(`${mark} `) + writeInline(node.children, look, style) + run(lineEnd(node, look));
  const label = where === 'first' ? styled('salutationLabel', run(salutation)) : '';
  return label + styled(style, bookmarked(node.id, content, place));
};
