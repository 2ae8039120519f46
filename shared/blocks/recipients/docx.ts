import { Paragraph } from 'docx';
import type { Look } from '../../document/look.ts';
import { drafterMark, recipientLines } from '../../document/recipient-lines.ts';
import { writeClosing } from '../signature/docx.ts';
import { type BlockWriter, bookmarked, type Place, styled, writeLine } from '../text/docx.ts';
import type { RecipientsNode } from './schema.ts';

/** “Nơi nhận” by itself, in the left half. */
export const writeRecipients: BlockWriter<RecipientsNode> = (node, look, place) =>
  writeClosing(recipientsColumn(node, look, place), [], look);

/** The lines of “Nơi nhận”, to stand beside the signature. */
export function recipientsColumn(node: RecipientsNode, look: Look, place: Place): Paragraph[] {
  const { recipients } = look.profile.texts;
  const mark = drafterMark(node, look);
  return [
    new Paragraph({ ...styled('recipientsLabel'), children: bookmarked(node.id, [writeLine(recipients)], place) }),
    ...recipientLines(node, look).map(
      (text) => new Paragraph({ ...styled('recipientsItem'), children: [writeLine(text)] }),
    ),
    ...(mark === undefined ? [] : [new Paragraph({ ...styled('drafterMark'), children: [writeLine(mark)] })]),
  ];
}
