import type { Look } from '../../document/look.ts';
import { bodyWidth } from '../../format/lengths.ts';
import { run } from '../../wordml/run.ts';
import { type BlockWriter, bookmarked, type Place, styled } from '../text/docx.ts';
import { writeTwoColumns } from '../two-columns/docx.ts';
import type { SignatureNode } from './schema.ts';

/** Authority, title and name of the signer by themselves, in the right half. */
export const writeSignature: BlockWriter<SignatureNode> = (node, look, place) =>
  writeClosing('', signatureColumn(node, look, place), look);

/** The lines of the signature, to stand beside “Nơi nhận”; the room to sign above the name is its style's. */
export function signatureColumn(node: SignatureNode, look: Look, place: Place): string {
  const { lines, name } = look.context.signer ?? { lines: [''], name: '' };
  const titles = lines.map((text, at) =>
    styled('authority', at === 0 ? bookmarked(node.id, run(text), place) : run(text)),
  );
  return titles.join('') + styled('signerName', run(name));
}

/** The end of a report: two columns without borders that stay on one page. */
export function writeClosing(left: string, right: string, look: Look): string {
  const room = bodyWidth(look.profile);
  const width = room * look.profile.closingLeft;
  return writeTwoColumns([width, room - width], [[left, right]], above);
}

/** Points between the text and the closing. */
const above = 12;
