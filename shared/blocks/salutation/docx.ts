import { Paragraph } from 'docx';
import { lineEnd } from '../../document/line-end.ts';
import { type BlockWriter, bookmarked, styled, writeInline, writeLine } from '../text/docx.ts';
import type { SalutationNode } from './schema.ts';

/** One of those whom the report addresses; the label stands on the line of the only one, or above the first of several. */
export const writeSalutation: BlockWriter<SalutationNode> = (node, look, place) => {
  const run = look.runs.get(node.id) ?? 'only';
  const { salutation } = look.profile.texts;
  const style = run === 'only' ? 'salutation' : 'salutationItem';
  const mark = run === 'only' ? salutation : (look.numbers.get(node.id) ?? '');
  const end = lineEnd(node, look);
  const content = [
    writeLine(`${mark} `),
    ...writeInline(node.children, look, style),
    ...(end === '' ? [] : [writeLine(end)]),
  ];
  return [
    ...(run === 'first' ? [new Paragraph({ ...styled('salutationLabel'), children: [writeLine(salutation)] })] : []),
    new Paragraph({ ...styled(style), children: bookmarked(node.id, content, place) }),
  ];
};
