import { Node, Range, Text } from 'slate';
import { isTextKind } from '../model/block-shapes.ts';
import { blockAt } from '../model/caret.ts';
import type { ReportEditor } from '../model/slate-types.ts';

/** What was typed from a “#” up to the caret, and where it stands. */
export interface HashQuery {
  text: string;
  range: Range;
}

const typedHash = /(?:^|[\s(“"'/])#(\p{L}[^#\n]{0,40})$/u;

/** The words after a “#” just before the caret, where a figure is being called by its name; undefined everywhere else. */
export function hashQuery(editor: ReportEditor): HashQuery | undefined {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection) || !isTextKind(blockAt(editor)?.[0].type ?? '')) return undefined;
  const { path, offset } = selection.anchor;
  const node = Node.get(editor, path);
  const before = Text.isText(node) ? node.text.slice(0, offset) : '';
  const text = before.includes('#') ? typedHash.exec(before.normalize('NFC'))?.[1] : undefined;
  if (text === undefined) return undefined;
  return { text, range: { anchor: { path, offset: before.lastIndexOf('#') }, focus: { path, offset } } };
}
