import { Editor, Node, Path, Range, Transforms } from 'slate';
import { type Block, blocks } from '../../../shared/blocks/schemas.ts';
import { newBlockId } from './block-id.ts';
import { isTextKind } from './block-shapes.ts';
import { blockAt, isAtBlockEnd, isAtBlockStart, isEmptyBlock, neighbour } from './caret.ts';
import type { ReportEditor } from './slate-types.ts';
import { turnBlock } from './turn-into.ts';

/** Enter as Word knows it: after a heading comes text, an empty list item ends its list, title and appendix stay one line. */
export function withBreaks(editor: ReportEditor): ReportEditor {
  const { insertBreak } = editor;
  editor.insertBreak = () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
    const entry = blockAt(editor);
    if (!entry) return;
    const [block, path] = entry;
    switch (block.type) {
      case 'part':
      case 'heading':
        breakHeading(editor, block, path, insertBreak);
        return;
      case 'list':
        if (isEmptyBlock(block)) turnBlock(editor, path, blocks.paragraph.empty(block.id));
        else insertBreak();
        return;
      case 'salutation':
      case 'basis':
        if (isEmptyBlock(block)) turnBlock(editor, path, blocks.paragraph.empty(block.id));
        else breakLine(editor, path, insertBreak);
        return;
      case 'paragraph':
        insertBreak();
        return;
      default:
        goOn(editor, path);
    }
  };
  editor.insertSoftBreak = () => {
    if (isTextKind(blockAt(editor)?.[0].type ?? '')) Editor.insertText(editor, '\n');
  };
  return editor;
}

function breakHeading(editor: ReportEditor, block: Block, path: Path, insertBreak: () => void): void {
  if (isEmptyBlock(block)) turnBlock(editor, path, blocks.paragraph.empty(block.id));
  else if (isAtBlockEnd(editor)) insertParagraph(editor, Path.next(path), true);
  else if (isAtBlockStart(editor)) insertParagraph(editor, path, false);
  else insertBreak();
}

/** One more addressee or căn cứ; a sign typed at the end of the former by habit goes, since the format sets its own. */
function breakLine(editor: ReportEditor, path: Path, insertBreak: () => void): void {
  const last = isAtBlockEnd(editor) ? Editor.end(editor, path) : undefined;
  const typed = last && /\s*[;.,]\s*$/.exec(Node.string(Node.get(editor, last.path)))?.[0];
  if (last && typed)
    Transforms.delete(editor, { at: { anchor: { ...last, offset: last.offset - typed.length }, focus: last } });
  insertBreak();
}

/** From a block that cannot be split: on to the text below it, made where there is none. */
function goOn(editor: ReportEditor, path: Path): void {
  const next = neighbour(editor, path, 1);
  if (next?.[0].type === 'paragraph' && isEmptyBlock(next[0])) Transforms.select(editor, Editor.start(editor, next[1]));
  else insertParagraph(editor, Path.next(path), true);
}

function insertParagraph(editor: ReportEditor, at: Path, select: boolean): void {
  Transforms.insertNodes(editor, blocks.paragraph.empty(newBlockId()), { at, select });
}
