import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../renderer/editor/living/forms.ts';
import { insertBlock, insertLiving } from '../../renderer/editor/model/insert.ts';
import { toggleMark } from '../../renderer/editor/model/marks.ts';
import { blocksOf, createReportEditor } from '../../renderer/editor/model/report-editor.ts';
import type { ReportEditor } from '../../renderer/editor/model/slate-types.ts';
import { changeLevel, turnInto } from '../../renderer/editor/model/turn-into.ts';
import { type Block, blockSchema, blocks as kinds } from '../../shared/blocks/schemas.ts';
import { figure, heading, item, letterhead, paragraph, signature, table, title } from './report.ts';

describe('Enter', () => {
  it('begins a new paragraph; the hint stays with the first', () => {
    const editor = at([paragraph('aaaa', 'một hai', 'gợi ý')], 0, 3);
    editor.insertBreak();
    expect(lines(editor)).toEqual(['paragraph một', 'paragraph  hai']);
    expect(blocksOf(editor)[1]).not.toHaveProperty('hint');
    expect(ids(editor)[0]).toBe('aaaa');
    valid(editor);
  });

  it('goes on with text after a heading, and splits a heading in its middle', () => {
    const editor = at([heading('aaaa', 'Kết quả', 2)], 0, 7);
    editor.insertBreak();
    expect(lines(editor)).toEqual(['heading Kết quả', 'paragraph ']);
    Transforms.select(editor, { path: [0, 0], offset: 3 });
    editor.insertBreak();
    expect(lines(editor)).toEqual(['heading Kết', 'heading  quả', 'paragraph ']);
    valid(editor);
  });

  it('makes a new item in a list and ends the list from an empty one', () => {
    const editor = at([item('aaaa', 'một', 'number')], 0, 3);
    editor.insertBreak();
    expect(lines(editor)).toEqual(['list một', 'list ']);
    editor.insertBreak();
    expect(lines(editor)).toEqual(['list một', 'paragraph ']);
    valid(editor);
  });

  it('never splits the title: it goes on below', () => {
    const editor = at([title, heading('aaaa', 'I')], 0, 4);
    editor.insertBreak();
    expect(lines(editor)).toEqual(['title Công tác tháng 10', 'paragraph ', 'heading I']);
  });
});

describe('Backspace', () => {
  it('turns an item and a heading into text at their beginning', () => {
    const editor = at([paragraph('aaaa', 'trước'), item('bbbb', 'mục')], 1, 0);
    editor.deleteBackward('character');
    expect(lines(editor)).toEqual(['paragraph trước', 'paragraph mục']);
    editor.deleteBackward('character');
    expect(lines(editor)).toEqual(['paragraph trướcmục']);
    valid(editor);
  });

  it('selects a table before it takes it away', () => {
    const editor = at([table('aaaa', 'mail.tong'), paragraph('bbbb', 'sau')], 1, 0);
    editor.deleteBackward('character');
    expect(lines(editor)).toEqual(['indicator-table ', 'paragraph sau']);
    expect(editor.selection?.anchor.path).toEqual([0, 0]);
    editor.deleteBackward('character');
    expect(lines(editor)).toEqual(['paragraph sau']);
  });

  it('does not join the body with the title', () => {
    const editor = at([title, paragraph('aaaa', 'thân')], 1, 0);
    editor.deleteBackward('character');
    expect(lines(editor)).toEqual(['title Công tác tháng 10', 'paragraph thân']);
  });

  it('takes one mark of decomposed text, and one letter of precomposed text', () => {
    const decomposed = at([paragraph('aaaa', 'Viê\u0323')], 0, 4);
    decomposed.deleteBackward('character');
    expect(lines(decomposed)).toEqual(['paragraph Viê']);
    const composed = at([paragraph('aaaa', 'Việ')], 0, 3);
    composed.deleteBackward('character');
    expect(lines(composed)).toEqual(['paragraph Vi']);
  });

  it('takes a figure as the one piece that it is', () => {
    const editor = at(
      [{ ...paragraph('aaaa', ''), children: [{ text: 'có ' }, figure('mail.tong'), { text: '' }] } as Block],
      0,
      0,
    );
    Transforms.select(editor, { path: [0, 2], offset: 0 });
    editor.deleteBackward('character');
    expect(lines(editor)).toEqual(['paragraph có ']);
    valid(editor);
  });
});

describe('deleting everything', () => {
  it('leaves the frame of the report standing', () => {
    const editor = at([letterhead, title, heading('aaaa', 'I'), table('bbbb', 'mail.tong'), signature], 0, 0);
    Transforms.select(editor, Editor.range(editor, []));
    editor.deleteFragment();
    expect(blocksOf(editor).map(({ type }) => type)).toEqual(['letterhead', 'title', 'signature']);
    valid(editor);
    editor.undo();
    expect(lines(editor)).toHaveLength(5);
    expect(ids(editor)).toEqual(['head', 'titl', 'aaaa', 'bbbb', 'sign']);
  });

  it('joins what is left of the first and the last paragraph', () => {
    const editor = at([paragraph('aaaa', 'một hai'), paragraph('bbbb', 'ba'), paragraph('cccc', 'bốn năm')], 0, 0);
    Transforms.select(editor, { anchor: { path: [0, 0], offset: 3 }, focus: { path: [2, 0], offset: 3 } });
    editor.deleteFragment();
    expect(lines(editor)).toEqual(['paragraph một năm']);
  });
});

describe('a typed mark and a space', () => {
  it('begin a list; one undo gives back what was typed', () => {
    for (const [typed, marker] of [
      ['-', 'dash'],
      ['+', 'plus'],
      ['1.', 'number'],
      ['a)', 'letter'],
    ] as const) {
      const editor = at([paragraph('aaaa', typed)], 0, typed.length);
      editor.insertText(' ');
      expect(blocksOf(editor)).toEqual([item('aaaa', '', marker)]);
      editor.undo();
      expect(lines(editor)).toEqual([`paragraph ${typed} `]);
    }
  });

  it('mean nothing in the middle of a line or in a heading', () => {
    const middle = at([paragraph('aaaa', 'xem -')], 0, 5);
    middle.insertText(' ');
    expect(lines(middle)).toEqual(['paragraph xem - ']);
    const head = at([heading('aaaa', '-')], 0, 1);
    head.insertText(' ');
    expect(lines(head)).toEqual(['heading - ']);
  });
});

describe('styles, levels and marks', () => {
  it('turns kinds into one another without leaving traces of the former', () => {
    const editor = at([paragraph('aaaa', 'một', 'gợi ý')], 0, 0);
    for (const style of ['heading3', 'dash', 'letter', 'heading1', 'body'] as const) {
      turnInto(editor, style);
      valid(editor);
    }
    expect(lines(editor)).toEqual(['paragraph một']);
    expect(ids(editor)).toEqual(['aaaa']);
  });

  it('moves headings and items by level, within what there is', () => {
    const editor = at([heading('aaaa', 'I', 1)], 0, 0);
    for (const step of [1, 1, 1, 1, 1, -1] as const) changeLevel(editor, step);
    expect(blocksOf(editor)[0]).toMatchObject({ level: 3 });
    const list = at([item('aaaa', 'x')], 0, 0);
    changeLevel(list, 1);
    expect(blocksOf(list)[0]).toMatchObject({ marker: 'plus' });
  });

  it('marks selected text, figures and fields, and unmarks them again', () => {
    const block = {
      ...paragraph('aaaa', ''),
      children: [{ text: 'có ' }, figure('mail.tong'), { text: ' thư' }],
    } as Block;
    const editor = at([block], 0, 0);
    Transforms.select(editor, Editor.range(editor, []));
    toggleMark(editor, 'bold');
    expect(blocksOf(editor)[0]?.children).toMatchObject([{ bold: true }, { bold: true }, { bold: true }]);
    valid(editor);
    toggleMark(editor, 'bold');
    expect(blocksOf(editor)[0]).toEqual(block);
  });
});

describe('what is put in', () => {
  it('gives a figure text on both sides and the caret behind it', () => {
    const editor = at([paragraph('aaaa', '')], 0, 0);
    insertLiving(editor, figureOf('mail.tong'));
    editor.insertText(' hộp');
    expect(blocksOf(editor)[0]?.children).toEqual([{ text: '' }, figure('mail.tong'), { text: ' hộp' }]);
    valid(editor);
  });

  it('types behind a selected figure, never into it', () => {
    const block = { ...paragraph('aaaa', ''), children: [{ text: '' }, figure('mail.tong'), { text: '' }] } as Block;
    const editor = at([block], 0, 0);
    Transforms.select(editor, { path: [0, 1, 0], offset: 0 });
    editor.insertText('x');
    expect(blocksOf(editor)[0]?.children.at(-1)).toEqual({ text: 'x' });
  });

  it('replaces an empty paragraph by a block, and gives each block an id of its own', () => {
    const editor = at([paragraph('aaaa', 'trước'), paragraph('bbbb', '')], 1, 0);
    insertBlock(editor, kinds['page-break'].empty('aaaa'));
    expect(lines(editor)).toEqual(['paragraph trước', 'page-break ']);
    expect(new Set(ids(editor)).size).toBe(2);
    valid(editor);
  });
});

describe('whatever is done', () => {
  it('keeps every block valid and every id unique', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const next = randomNumbers(seed);
      const editor = at(
        [
          letterhead,
          title,
          heading('aaaa', 'Một', 2),
          paragraph('bbbb', 'hai ba', 'g'),
          item('cccc', 'bốn'),
          table('dddd', 'mail.tong'),
          signature,
        ],
        3,
        1,
      );
      for (let step = 0; step < 35; step += 1) {
        randomStep(editor, next);
        valid(editor);
        expect(new Set(ids(editor)).size, `seed ${seed}`).toBe(editor.children.length);
      }
      while (editor.history.undos.length > 0) editor.undo();
      valid(editor);
      expect(lines(editor), `seed ${seed}`).toEqual([
        'letterhead ',
        'title Công tác tháng 10',
        'heading Một',
        'paragraph hai ba',
        'list bốn',
        'indicator-table ',
        'signature ',
      ]);
    }
  });
});

function randomStep(editor: ReportEditor, next: (below: number) => number): void {
  const point = () => {
    const place = next(editor.children.length);
    const all = [...Editor.positions(editor, { at: [place] })];
    return all[next(all.length)] ?? Editor.start(editor, [place]);
  };
  Transforms.select(editor, next(3) === 0 ? { anchor: point(), focus: point() } : point());
  const steps = [
    () => editor.insertText('ă'),
    () => editor.insertBreak(),
    () => editor.deleteBackward('character'),
    () => editor.deleteForward('character'),
    () => editor.deleteFragment(),
    () => turnInto(editor, (['body', 'heading2', 'dash', 'letter'] as const)[next(4)] ?? 'body'),
    () => changeLevel(editor, 1),
    () => toggleMark(editor, 'italic'),
    () => insertLiving(editor, figureOf('mail.tong')),
    () => insertBlock(editor, kinds.appendix.empty('aaaa')),
    () => editor.undo(),
    () => editor.redo(),
  ];
  steps[next(steps.length)]?.();
}

/** The same numbers for the same seed. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return below === 0 ? 0 : state % below;
  };
}

function at(blocks: readonly Block[], block: number, offset: number): ReportEditor {
  const editor = createReportEditor(blocks);
  Transforms.select(editor, { path: [block, 0], offset });
  return editor;
}

function lines(editor: ReportEditor): string[] {
  return editor.children.map(
    (block) => `${(block as Block).type} ${Editor.string(editor, [editor.children.indexOf(block)])}`,
  );
}

function ids(editor: ReportEditor): string[] {
  return blocksOf(editor).map((block) => block.id);
}

function valid(editor: ReportEditor): void {
  for (const block of blocksOf(editor)) expect(blockSchema.safeParse(block).error?.issues ?? []).toEqual([]);
}
