import type { BasisNode } from '../blocks/basis/schema.ts';
import type { SalutationNode } from '../blocks/salutation/schema.ts';
import { inlineText } from './inline-text.ts';
import type { Look } from './look.ts';

/** What the format sets behind a line of “Kính gửi” or of căn cứ: `;`, behind the last `.`; nothing where the clerk has typed a sign, or while the line is empty. */
export function lineEnd(node: SalutationNode | BasisNode, look: Look): string {
  const text = inlineText(node.children, look).trim();
  if (text === '' || /[;.,:]$/.test(text)) return '';
  const { listBetween, listEnd } = look.profile.texts;
  const place = look.runs.get(node.id) ?? 'only';
  if (place === 'only') return node.type === 'salutation' ? '' : listEnd;
  return place === 'last' ? listEnd : listBetween;
}
