import { Editor, Node, Transforms } from 'slate';
import { applyFix, type Fix } from '../../../shared/checks/fix.ts';
import { blocksOf } from '../model/report-editor.ts';
import type { ReportEditor } from '../model/slate-types.ts';
import { cleanBlock } from '../save/changes.ts';

/** Makes the change that a finding offers, as one step of undo. False where the block has changed since it was checked. */
export function makeFix(editor: ReportEditor, fix: Fix): boolean {
  const blocks = blocksOf(editor);
  const place = blocks.findIndex(({ id }) => id === fix.block);
  const block = blocks[place];
  // The check saw the text as it is stored: precomposed.
  const after = block && applyFix(cleanBlock(block), fix);
  if (!block || after === undefined) return false;
  Editor.withoutNormalizing(editor, () => {
    if (after === null) Transforms.removeNodes(editor, { at: [place] });
    else if (fix.kind === 'recipients') Transforms.setNodes(editor, { items: [...fix.items] }, { at: [place] });
    else if (fix.kind === 'type') Transforms.setNodes(editor, { type: fix.type }, { at: [place] });
    else if (after.type !== block.type) {
      Transforms.removeNodes(editor, { at: [place] });
      Transforms.insertNodes(editor, after, { at: [place] });
    } else {
      for (const [, path] of Node.children(editor, [place], { reverse: true }))
        Transforms.removeNodes(editor, { at: path });
      Transforms.insertNodes(editor, after.children, { at: [place, 0] });
    }
  });
  return true;
}
