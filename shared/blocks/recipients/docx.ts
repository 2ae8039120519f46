import type { Look } from '../../document/look.ts';
import { drafterMark, recipientLines } from '../../document/recipient-lines.ts';
import { run } from '../../wordml/run.ts';
import { writeClosing } from '../signature/docx.ts';
import { type BlockWriter, bookmarked, type Place, styled } from '../text/docx.ts';
import type { RecipientsNode } from './schema.ts';

/** “Nơi nhận” by itself, in the left half. */
export const writeRecipients: BlockWriter<RecipientsNode> = (node, look, place) =>
  writeClosing(recipientsColumn(node, look, place), '', look);

/** The lines of “Nơi nhận”, to stand beside the signature. */
export function recipientsColumn(node: RecipientsNode, look: Look, place: Place): string {
  const mark = drafterMark(node, look);
  return [
    styled('recipientsLabel', bookmarked(node.id, run(look.profile.texts.recipients), place)),
    ...recipientLines(node, look).map((text) => styled('recipientsItem', run(text))),
    mark === undefined ? '' : styled('drafterMark', run(mark)),
  ].join('');
}
