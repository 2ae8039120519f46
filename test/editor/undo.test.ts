import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { createReportEditor } from '../../renderer/editor/model/report-editor.ts';
import type { ReportEditor } from '../../renderer/editor/model/slate-types.ts';
import { paragraph } from './report.ts';

describe('undo', () => {
  it('takes back a phrase typed with a Vietnamese typing tool in one step', async () => {
    const { editor } = open();
    await type(editor, 'Tie|<ê|n|g|<<<ếng Vie|<ê|t|<<ệt');
    expect(text(editor)).toBe('Tiếng Việt');
    editor.undo();
    expect(text(editor)).toBe('');
    editor.redo();
    expect(text(editor)).toBe('Tiếng Việt');
  });

  it('begins a new step after a pause and after a sentence', async () => {
    const { editor, clock } = open();
    await type(editor, 'Một câu. Câu hai');
    clock.time += 3000;
    await type(editor, ' thêm');
    editor.undo();
    expect(text(editor)).toBe('Một câu. Câu hai');
    editor.undo();
    expect(text(editor)).toBe('Một câu. ');
    editor.undo();
    expect(text(editor)).toBe('');
  });

  it('gives back a sentence that was rubbed out right after it was typed', async () => {
    const { editor } = open();
    await type(editor, `Trong tháng đã cấp${'<'.repeat(18)}`);
    expect(text(editor)).toBe('');
    editor.undo();
    expect(text(editor)).toBe('Trong tháng đã cấp');
    editor.undo();
    expect(text(editor)).toBe('');
  });

  it('keeps typing in another paragraph apart', async () => {
    const { editor } = open();
    await type(editor, 'một');
    Transforms.select(editor, Editor.end(editor, [1]));
    await type(editor, 'hai');
    editor.undo();
    expect(text(editor)).toBe('một');
    expect(Editor.string(editor, [1])).toBe('');
  });
});

function open() {
  const clock = { time: 1_000_000 };
  const editor = createReportEditor([paragraph('aaaa', ''), paragraph('bbbb', '')], () => clock.time);
  Transforms.select(editor, Editor.start(editor, [0]));
  return { editor, clock };
}

/** Each letter is a key of its own; `<` is Backspace, `|` nothing. */
async function type(editor: ReportEditor, keys: string): Promise<void> {
  for (const key of keys.replaceAll('|', '')) {
    if (key === '<') editor.deleteBackward('character');
    else editor.insertText(key);
    // What the editor did for one key is over before the next comes.
    await Promise.resolve();
  }
}

function text(editor: ReportEditor): string {
  return Editor.string(editor, [0]);
}
