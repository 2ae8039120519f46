import { Transforms } from 'slate';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { ReportSession } from '../session.ts';

/** The block with this id, as it is now. */
export function blockNamed<Kind extends Block['type']>(
  session: ReportSession,
  id: string,
  kind: Kind,
): Extract<Block, { type: Kind }> | undefined {
  const block = session.blocks.find((one) => one.id === id);
  return block?.type === kind ? (block as Extract<Block, { type: Kind }>) : undefined;
}

/** Takes optional props from a block that is one piece. */
export function clearProps({ editor, blocks }: ReportSession, id: string, props: readonly string[]): void {
  const place = blocks.findIndex((block) => block.id === id);
  if (place >= 0) Transforms.unsetNodes(editor, [...props] as never[], { at: [place] });
}

/** Sets props of a block that is one piece; one step of undo. */
export function changeBlock<Node extends Block>(
  { editor, blocks }: ReportSession,
  id: string,
  props: Partial<Node>,
): void {
  const place = blocks.findIndex((block) => block.id === id);
  if (place >= 0) Transforms.setNodes<Node>(editor, props, { at: [place] });
}
