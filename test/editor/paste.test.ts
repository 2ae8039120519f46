import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { blocksOf, createReportEditor } from '../../renderer/editor/model/report-editor.ts';
import type { ReportEditor } from '../../renderer/editor/model/slate-types.ts';
import { lookOfEditor, plainText } from '../../renderer/editor/paste/plain-text.ts';
import { type Block, blockSchema } from '../../shared/blocks/schemas.ts';
import { exampleLook } from '../blocks/example-look.ts';
import { figure, heading, item, paragraph, table, title } from './report.ts';

describe('pasting', () => {
  it('puts one line in where the caret stands, precomposed', () => {
    const editor = at([paragraph('aaaa', 'một ba')], 0, 4);
    paste(editor, { 'text/plain': 'hai '.normalize('NFD') });
    expect(lines(editor)).toEqual(['paragraph một hai ba']);
  });

  it('makes a paragraph of each line and items of lines that begin with a dash', () => {
    const editor = at([paragraph('aaaa', '')], 0, 0);
    paste(editor, { 'text/plain': 'Kết quả:\r\n- một\r\n+ hai\r\n\r\nHết' });
    expect(lines(editor)).toEqual(['paragraph Kết quả:', 'list một', 'list hai', 'paragraph Hết']);
    expect(blocksOf(editor)[2]).toMatchObject({ marker: 'plus' });
    expect(editor.selection?.anchor).toEqual({ path: [3, 0], offset: 3 });
    valid(editor);
  });

  it('knows the marks of lists out of Word, and takes nothing that cannot be printed', () => {
    const editor = at([paragraph('aaaa', '')], 0, 0);
    paste(editor, { 'text/plain': '\uF0B7\tm\u0000ột\n• hai\u0007\nba\u000Bbốn' });
    expect(lines(editor)).toEqual(['list một', 'list hai', 'paragraph ba', 'paragraph bốn']);
  });

  it('keeps what stood behind the caret behind what is pasted', () => {
    const editor = at([paragraph('aaaa', 'đầu cuối')], 0, 4);
    paste(editor, { 'text/plain': 'một\nhai' });
    expect(lines(editor)).toEqual(['paragraph đầu một', 'paragraph haicuối']);
    valid(editor);
  });

  it('puts everything into one line where the place is one line', () => {
    const editor = at([title], 0, 17);
    paste(editor, { 'text/plain': '\nvà\nkế hoạch' });
    expect(lines(editor)).toEqual(['title Công tác tháng 10và kế hoạch']);
  });

  it('brings back own blocks with their figures, under ids of their own', () => {
    const chip = {
      ...paragraph('bbbb', ''),
      children: [{ text: 'có ' }, figure('mail.tong'), { text: ' thư' }],
    } as Block;
    const source = [heading('aaaa', 'I', 2), chip, table('cccc', 'mail.tong')];
    const editor = at([...source, paragraph('dddd', '')], 3, 0);
    paste(editor, { 'application/x-slate-fragment': btoa(encodeURIComponent(JSON.stringify(source))) });
    expect(lines(editor).slice(3)).toEqual(['heading I', 'paragraph có  thư', 'indicator-table ']);
    expect(new Set(blocksOf(editor).map(({ id }) => id)).size).toBe(editor.children.length);
    valid(editor);
    editor.undo();
    expect(lines(editor)).toHaveLength(4);
  });

  it('takes nothing from a fragment that is not one of ours', () => {
    const editor = at([paragraph('aaaa', '')], 0, 0);
    const foreign = btoa(encodeURIComponent(JSON.stringify([{ type: 'image', url: 'x', children: [{ text: '' }] }])));
    paste(editor, { 'application/x-slate-fragment': foreign, 'text/plain': 'chữ' });
    expect(lines(editor)).toEqual(['paragraph chữ']);
  });

  it('puts what stood behind the mark into a line that is already begun', () => {
    const editor = at([paragraph('aaaa', 'xem ')], 0, 4);
    paste(editor, { 'text/plain': '- một' });
    expect(lines(editor)).toEqual(['paragraph xem - một']);
  });

  it('copies lines with their numbers for other programs', () => {
    const blocks = [item('aaaa', 'một', 'number'), item('bbbb', 'hai', 'number'), paragraph('cccc', 'ba')];
    const editor = at(blocks, 0, 0);
    lookOfEditor(editor, exampleLook(blocks));
    expect(plainText(blocks, editor)).toBe('1. một\n2. hai\nba');
    expect(plainText(blocks.slice(0, 1), editor)).toBe('một');
  });
});

function paste(editor: ReportEditor, formats: Record<string, string>): void {
  editor.insertData({ getData: (format: string) => formats[format] ?? '' } as DataTransfer);
}

function at(blocks: readonly Block[], block: number, offset: number): ReportEditor {
  const editor = createReportEditor(blocks);
  Transforms.select(editor, { path: [block, 0], offset });
  return editor;
}

function lines(editor: ReportEditor): string[] {
  return blocksOf(editor).map((block, place) => `${block.type} ${Editor.string(editor, [place])}`);
}

function valid(editor: ReportEditor): void {
  for (const block of blocksOf(editor)) expect(blockSchema.safeParse(block).error?.issues ?? []).toEqual([]);
}
