import { Editor, Element, Node, type NodeEntry, Text, Transforms } from 'slate';
import { type Block, blocks } from '../../../shared/blocks/schemas.ts';
import { newBlockId } from './block-id.ts';
import { isBlockKind, isInlineKind, isTextKind, propsOf, requiredProps } from './block-shapes.ts';
import type { ReportEditor } from './slate-types.ts';

/** Keeps the document what the blocks' schemas allow: a flat row of blocks, text with figures and fields inside, nothing else. */
export function withBlocks(editor: ReportEditor): ReportEditor {
  const { normalizeNode } = editor;
  editor.isInline = (element) => isInlineKind(element.type);
  editor.isVoid = (element) => isInlineKind(element.type) || !isTextKind(element.type);
  editor.normalizeNode = (entry, options) => {
    const repaired = entry[1].length === 0 ? repairDocument(editor) : repairNode(editor, entry);
    if (!repaired) normalizeNode(entry, options);
  };
  return editor;
}

/** One repair at a time: each makes the editor look at the node again. */
function repairDocument(editor: ReportEditor): boolean {
  if (editor.children.length === 0) {
    Transforms.insertNodes(editor, blocks.paragraph.empty(newBlockId()), { at: [0] });
    return true;
  }
  const place = editor.children.findIndex((node) => !(Element.isElement(node) && isBlockKind(node.type)));
  if (place < 0) return false;
  Transforms.wrapNodes(editor, { ...blocks.paragraph.empty(newBlockId()), children: [] } as unknown as Block, {
    at: [place],
  });
  return true;
}

function repairNode(editor: ReportEditor, [node, path]: NodeEntry): boolean {
  if (Text.isText(node)) return repairText(editor, node, path);
  if (!Element.isElement(node)) return false;
  if (path.length === 1 && repairProps(editor, node, path)) return true;
  if (editor.isVoid(node)) return repairVoid(editor, node, path);
  for (const [child, childPath] of Node.children(editor, path)) {
    if (Element.isElement(child) && !isInlineKind(child.type)) {
      Transforms.unwrapNodes(editor, { at: childPath, voids: true });
      return true;
    }
  }
  return false;
}

function repairProps(editor: ReportEditor, node: Element, path: number[]): boolean {
  if (!isBlockKind(node.type)) return false;
  const missing = requiredProps(node.type).filter((name) => !(name in node));
  if (missing.length > 0) {
    const fresh: Record<string, unknown> = { ...blocks[node.type].empty(newBlockId()) };
    Transforms.setNodes(editor, Object.fromEntries(missing.map((name) => [name, fresh[name]])), { at: path });
    return true;
  }
  const allowed = propsOf(node.type);
  const foreign = Object.keys(node).filter((name) => !allowed.has(name));
  if (foreign.length === 0) return false;
  Transforms.unsetNodes(editor, foreign as never[], { at: path });
  return true;
}

function repairVoid(editor: ReportEditor, node: Element, path: number[]): boolean {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (Text.isText(only) && only.text === '' && Object.keys(only).length === 1) return false;
  Editor.withoutNormalizing(editor, () => {
    for (let place = node.children.length - 1; place >= 0; place -= 1) {
      Transforms.removeNodes(editor, { at: [...path, place], voids: true });
    }
    Transforms.insertNodes(editor, { text: '' }, { at: [...path, 0], voids: true });
  });
  return true;
}

const marks = new Set(['text', 'bold', 'italic', 'underline']);

function repairText(editor: ReportEditor, node: Text, path: number[]): boolean {
  const foreign = Object.entries(node).filter(
    ([name, value]) => !marks.has(name) || (name !== 'text' && value !== true),
  );
  if (foreign.length === 0) return false;
  Transforms.unsetNodes(editor, foreign.map(([name]) => name) as never[], { at: path, voids: true });
  return true;
}
