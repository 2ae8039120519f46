import { Node } from 'slate';
import { type BlockPlace, placeAt } from '../../pages/places.ts';
import { isTextKind } from '../model/block-shapes.ts';
import type { ReportSession } from '../session.ts';

/** Where on the pages the caret stands; undefined while they are not yet known. A line that is not printed counts to what stands before it. */
export function caretPlace(session: ReportSession): BlockPlace | undefined {
  const places = session.pages.paged.get()?.places;
  if (!places) return undefined;
  const { blocks } = session;
  const caret = Math.min(session.place.get(), blocks.length - 1);
  for (let at = caret; at >= 0; at -= 1) {
    const found = places.get(blocks[at]?.id ?? '');
    if (found) return placeAt(found, at === caret ? caretShare(session, at) : 1);
  }
  return undefined;
}

/** How much of the block lies before the caret: 0 at its beginning, 1 at its end. */
function caretShare({ editor, blocks }: ReportSession, at: number): number {
  const block = blocks[at];
  const point = editor.selection?.anchor;
  if (!block || !point || point.path[0] !== at || !isTextKind(block.type)) return 0;
  const lengths = [...Node.texts(block)];
  const whole = lengths.reduce((sum, [text]) => sum + text.text.length, 0);
  const inner = point.path.slice(1).join(' ');
  let before = point.offset;
  for (const [text, path] of lengths) {
    if (path.join(' ') === inner) break;
    before += text.text.length;
  }
  return whole === 0 ? 0 : before / whole;
}
