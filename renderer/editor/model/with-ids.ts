import { Element, Node, type Operation } from 'slate';
import { newBlockId } from './block-id.ts';
import type { ReportEditor } from './slate-types.ts';

/** Keeps the ids of blocks unique: a split off or pasted block gets an id of its own, an undone deletion its old one back. */
export function withIds(editor: ReportEditor): ReportEditor {
  const { apply } = editor;
  editor.apply = (operation) => apply(withOwnId(editor, operation));
  return editor;
}

function withOwnId(editor: ReportEditor, operation: Operation): Operation {
  if (operation.type === 'insert_node' && operation.path.length === 1 && Element.isElement(operation.node)) {
    const { node } = operation;
    if (!('id' in node) || !isTaken(editor, node.id)) return operation;
    return { ...operation, node: { ...node, id: newBlockId() } };
  }
  if (operation.type === 'split_node' && operation.path.length === 1) {
    const { id, ...rest } = operation.properties as { id?: string; hint?: string };
    if (id !== undefined && !isTaken(editor, id)) return operation;
    // The hint stays with the first half; what is typed below it is the clerk's own.
    const { hint: _, ...properties } = rest;
    return { ...operation, properties: { ...properties, id: newBlockId() } };
  }
  return operation;
}

function isTaken(editor: ReportEditor, id: string): boolean {
  for (const [node] of Node.children(editor, [])) {
    if ('id' in node && node.id === id) return true;
  }
  return false;
}
