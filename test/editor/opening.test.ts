import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { insertOpening } from '../../renderer/editor/model/insert.ts';
import { blocksOf, createReportEditor } from '../../renderer/editor/model/report-editor.ts';
import type { ReportEditor } from '../../renderer/editor/model/slate-types.ts';
import { type Block, blockSchema } from '../../shared/blocks/schemas.ts';
import { letterhead, paragraph, title } from './report.ts';

const addressee = (id: string, text: string): Extract<Block, { type: 'salutation' }> => ({
  type: 'salutation',
  id,
  children: [{ text }],
});
const basis = (id: string, text: string): Extract<Block, { type: 'basis' }> => ({
  type: 'basis',
  id,
  children: [{ text }],
});

function lines(editor: ReportEditor): string[] {
  for (const block of blocksOf(editor)) expect(blockSchema.safeParse(block).success).toBe(true);
  return blocksOf(editor).map((block, at) => `${block.type} ${Editor.string(editor, [at])}`.trim());
}

describe('Kính gửi and căn cứ', () => {
  it('go where the format wants them, wherever the caret stands', () => {
    const editor = createReportEditor([letterhead, title, paragraph('aaaa', 'Nội dung')]);
    Transforms.select(editor, Editor.end(editor, [2]));
    insertOpening(editor, basis('bbbb', 'Căn cứ A'));
    insertOpening(editor, addressee('cccc', 'Sở Nội vụ'));
    insertOpening(editor, basis('dddd', 'Căn cứ B'));
    expect(lines(editor).slice(2)).toEqual([
      'salutation Sở Nội vụ',
      'basis Căn cứ A',
      'basis Căn cứ B',
      'paragraph Nội dung',
    ]);
  });

  it('are not doubled while one is still empty: the caret goes there', () => {
    const editor = createReportEditor([title, addressee('aaaa', ''), paragraph('bbbb', 'Nội dung')]);
    insertOpening(editor, addressee('cccc', ''));
    expect(lines(editor)).toHaveLength(3);
    expect(editor.selection?.anchor.path[0]).toBe(1);
  });

  it('go on with Enter, which takes a sign typed by habit; an empty one ends them', () => {
    const editor = createReportEditor([addressee('aaaa', 'Sở Nội vụ;')]);
    Transforms.select(editor, Editor.end(editor, [0]));
    editor.insertBreak();
    expect(lines(editor)).toEqual(['salutation Sở Nội vụ', 'salutation']);
    editor.insertBreak();
    expect(lines(editor)).toEqual(['salutation Sở Nội vụ', 'paragraph']);
  });

  it('join with their like on Backspace, and turn into text after anything else', () => {
    const editor = createReportEditor([title, addressee('aaaa', 'Sở '), addressee('bbbb', 'Nội vụ')]);
    Transforms.select(editor, Editor.start(editor, [2]));
    editor.deleteBackward('character');
    expect(lines(editor).slice(1)).toEqual(['salutation Sở Nội vụ']);
    Transforms.select(editor, Editor.start(editor, [1]));
    editor.deleteBackward('character');
    expect(lines(editor).slice(1)).toEqual(['paragraph Sở Nội vụ']);
  });
});
