import { type FileChild, Paragraph } from 'docx';
import type { Look } from '../../document/look.ts';
import { bodyWidth, singleLine } from '../../format/lengths.ts';
import { type BlockWriter, bookmarked, type Place, styled, writeLine } from '../text/docx.ts';
import { writeTwoColumns } from '../two-columns/docx.ts';
import type { SignatureNode } from './schema.ts';

/** Authority, title and name of the signer by themselves, in the right half. */
export const writeSignature: BlockWriter<SignatureNode> = (node, look, place) =>
  writeClosing([], signatureColumn(node, look, place), look);

/** The lines of the signature, to stand beside “Nơi nhận”; room to sign between the title and the name. */
export function signatureColumn(node: SignatureNode, look: Look, place: Place): Paragraph[] {
  const { lines, name } = look.context.signer ?? { lines: [''], name: '' };
  const { signatureSpace, styles } = look.profile;
  const room = Math.round(signatureSpace * singleLine(styles.signerName.size) * 20);
  return [
    ...lines.map(
      (text, at) =>
        new Paragraph({
          ...styled('authority'),
          children: at === 0 ? bookmarked(node.id, [writeLine(text)], place) : [writeLine(text)],
        }),
    ),
    new Paragraph({ ...styled('signerName'), spacing: { before: room }, children: [writeLine(name)] }),
  ];
}

/** The end of a report: two columns without borders that stay on one page. */
export function writeClosing(left: readonly Paragraph[], right: readonly Paragraph[], look: Look): FileChild[] {
  const room = bodyWidth(look.profile);
  const width = room * look.profile.closingLeft;
  return writeTwoColumns([width, room - width], [[left, right]], above);
}

/** Points between the text and the closing. */
const above = 12;
