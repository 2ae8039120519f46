import { Editor, type Element, type Path, Transforms } from 'slate';
import { type Block, blocks } from '../../../shared/blocks/schemas.ts';
import { freshProps, isTextKind, propsOf } from './block-shapes.ts';
import { blockAt, selectedBlocks } from './caret.ts';
import type { ReportEditor } from './slate-types.ts';

/** The styles of running text that the clerk chooses among. */
export const textStyles = {
  body: { label: 'Nội dung', block: blocks.paragraph.empty('none') },
  part: { label: 'Phần I', block: blocks.part.empty('none') },
  heading1: { label: 'Đề mục I.', block: { ...blocks.heading.empty('none'), level: 1 } },
  heading2: { label: 'Đề mục 1.', block: { ...blocks.heading.empty('none'), level: 2 } },
  heading3: { label: 'Đề mục 1.1.', block: { ...blocks.heading.empty('none'), level: 3 } },
  heading4: { label: 'Đề mục a)', block: { ...blocks.heading.empty('none'), level: 4 } },
  basis: { label: 'Căn cứ', block: blocks.basis.empty('none') },
  dash: { label: 'Gạch đầu dòng -', block: { ...blocks.list.empty('none'), marker: 'dash' } },
  plus: { label: 'Gạch đầu dòng +', block: { ...blocks.list.empty('none'), marker: 'plus' } },
  number: { label: 'Đánh số 1.', block: { ...blocks.list.empty('none'), marker: 'number' } },
  letter: { label: 'Đánh số a)', block: { ...blocks.list.empty('none'), marker: 'letter' } },
} as const satisfies Record<string, { label: string; block: Block }>;
export type TextStyleName = keyof typeof textStyles;

/** The style of a block, or undefined for one that has a form of its own (title, table …). */
export function styleOf(block: Block): TextStyleName | undefined {
  switch (block.type) {
    case 'paragraph':
      return 'body';
    case 'part':
      return 'part';
    case 'heading':
      return `heading${block.level}`;
    case 'list':
      return block.marker;
    case 'basis':
      return 'basis';
    default:
      return undefined;
  }
}

/** Gives every selected block of running text this style; blocks with a form of their own stay as they are. */
export function turnInto(editor: ReportEditor, style: TextStyleName): void {
  Editor.withoutNormalizing(editor, () => {
    for (const [block, path] of selectedBlocks(editor)) {
      if (styleOf(block) !== undefined) turnBlock(editor, path, textStyles[style].block);
    }
  });
}

/** Turns the block at the path into another kind of text block; text and id stay. */
export function turnBlock(editor: ReportEditor, path: Path, fresh: Block): void {
  const block = blockAt(editor, path)?.[0];
  if (!block || !isTextKind(block.type)) return;
  const allowed = propsOf(fresh.type);
  const foreign = Object.keys(block).filter((name) => !allowed.has(name));
  Editor.withoutNormalizing(editor, () => {
    if (foreign.length > 0) Transforms.unsetNodes(editor, foreign as never[], { at: path });
    Transforms.setNodes<Element>(editor, freshProps(fresh) as Partial<Element>, { at: path });
  });
}

/** The style one level deeper or higher; undefined where there is none. */
export function nextLevel(block: Block, step: 1 | -1): TextStyleName | undefined {
  if (block.type === 'heading') {
    const level = block.level + step;
    return level >= 1 && level <= 4 ? (`heading${level}` as TextStyleName) : undefined;
  }
  if (block.type === 'part') return step === 1 ? 'heading1' : undefined;
  if (block.type !== 'list') return undefined;
  const deeper = { dash: 'plus', number: 'letter' } as const;
  const higher = { plus: 'dash', letter: 'number' } as const;
  const table: Partial<Record<TextStyleName, TextStyleName>> = step === 1 ? deeper : higher;
  return table[block.marker];
}

/** Moves the selected headings and list items one level down (`1`) or up (`-1`). */
export function changeLevel(editor: ReportEditor, step: 1 | -1): void {
  Editor.withoutNormalizing(editor, () => {
    for (const [block, path] of selectedBlocks(editor)) {
      const style = nextLevel(block, step);
      if (style) turnBlock(editor, path, textStyles[style].block);
    }
  });
}
