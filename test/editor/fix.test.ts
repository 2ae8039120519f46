import { expect, it } from 'vitest';
import { makeFix } from '../../renderer/editor/checking/make-fix.ts';
import { blocksOf, createReportEditor } from '../../renderer/editor/model/report-editor.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import type { Fix } from '../../shared/checks/fix.ts';
import { figure, paragraph, signature, title } from './report.ts';

const sentence: Block = {
  type: 'paragraph',
  id: 'text',
  children: [{ text: 'Có ' }, figure('mail.tong'), { text: '  hộp thư ' }, { text: 'mới', bold: true }, { text: '.' }],
};
const recipients: Block = {
  type: 'recipients',
  id: 'recipients',
  items: [{ name: 'Sở;' }],
  archive: { office: 'VT' },
  children: [{ text: '' }],
};
const spaces: Fix = {
  kind: 'text',
  block: 'text',
  label: 'Bỏ dấu cách thừa',
  edits: [{ from: 4, to: 6, was: '  ', text: ' ' }],
};

function editorWith(...blocks: Block[]) {
  return createReportEditor([title, ...blocks, signature]);
}

/** What the editor's own tests compare: the text and marks, figures as their indicators. */
function lineOf(block: Block | undefined): string {
  return (block?.children ?? [])
    .map((node) =>
      'text' in node
        ? 'bold' in node
          ? `*${node.text}*`
          : node.text
        : `{${'indicator' in node ? node.indicator : ''}}`,
    )
    .join('');
}

it('changes the text around a figure and keeps figure and marks; undo takes it back in one step', async () => {
  const editor = editorWith(sentence);
  await Promise.resolve();
  expect(makeFix(editor, spaces)).toBe(true);
  expect(lineOf(blocksOf(editor)[1])).toBe('Có {mail.tong} hộp thư *mới*.');
  await Promise.resolve();
  editor.undo();
  expect(lineOf(blocksOf(editor)[1])).toBe('Có {mail.tong}  hộp thư *mới*.');
});

it('leaves a block alone that was changed since it was checked', () => {
  const editor = editorWith(paragraph('text', 'Có hai hộp thư.'));
  expect(makeFix(editor, spaces)).toBe(false);
  expect(lineOf(blocksOf(editor)[1])).toBe('Có hai hộp thư.');
});

it('finds its place in text that the typing tool left in pieces', () => {
  const editor = editorWith(paragraph('text', `${'Tiếng Việt'.normalize('NFD')}  gõ`));
  const fix: Fix = { ...spaces, edits: [{ from: 10, to: 12, was: '  ', text: ' ' }] };
  expect(makeFix(editor, fix)).toBe(true);
  expect(lineOf(blocksOf(editor)[1])).toBe('Tiếng Việt gõ');
});

it('changes recipients, and takes a typed rule away', async () => {
  const editor = editorWith(paragraph('rule', '_____'), recipients);
  expect(makeFix(editor, { kind: 'remove', block: 'rule', label: 'Bỏ' })).toBe(true);
  const items = [{ name: 'Sở' }];
  const fix: Fix = { kind: 'recipients', block: 'recipients', label: 'Bỏ dấu', was: [{ name: 'Sở;' }], items };
  expect(makeFix(editor, fix)).toBe(true);
  expect(blocksOf(editor).map((block) => block.id)).toEqual(['titl', 'recipients', 'sign']);
  expect(blocksOf(editor)[1]).toMatchObject({ items });
  expect(makeFix(editor, fix)).toBe(false);
});

it('makes a paragraph a line of grounds, with all its text, in one step of undo', async () => {
  const editor = editorWith({ ...sentence });
  await Promise.resolve();
  const fix: Fix = { kind: 'type', block: 'text', label: 'Đổi thành căn cứ', was: 'paragraph', type: 'basis' };
  expect(makeFix(editor, fix)).toBe(true);
  expect(blocksOf(editor)[1]?.type).toBe('basis');
  expect(lineOf(blocksOf(editor)[1])).toBe(lineOf(sentence));
  expect(makeFix(editor, fix)).toBe(false);
  await Promise.resolve();
  editor.undo();
  expect(blocksOf(editor)[1]?.type).toBe('paragraph');
});

it('puts a figure where its number was typed, in the same bold, and undo brings the number back', async () => {
  const typed: Block = {
    type: 'paragraph',
    id: 'text',
    children: [{ text: 'Tổng số là ' }, { text: '6.980', bold: true }, { text: ' hộp thư.' }],
  };
  const editor = editorWith(typed);
  await Promise.resolve();
  const fix: Fix = {
    kind: 'figure',
    block: 'text',
    label: 'Lấy từ số liệu',
    from: 11,
    to: 16,
    was: '6.980',
    figure: figure('mail.tong'),
  };
  expect(makeFix(editor, fix)).toBe(true);
  expect(lineOf(blocksOf(editor)[1]).replaceAll('**', '')).toBe('Tổng số là {mail.tong} hộp thư.');
  expect(blocksOf(editor)[1]?.children).toContainEqual(expect.objectContaining({ indicator: 'mail.tong', bold: true }));
  expect(makeFix(editor, fix)).toBe(false);
  await Promise.resolve();
  editor.undo();
  expect(lineOf(blocksOf(editor)[1])).toBe('Tổng số là *6.980* hộp thư.');
});

it('makes a heading of a paragraph whose number was typed', () => {
  const editor = editorWith(paragraph('text', 'II. Đánh giá chung'));
  const fix: Fix = { kind: 'heading', block: 'text', label: 'Thành đề mục', level: 1, was: 'II. ' };
  expect(makeFix(editor, fix)).toBe(true);
  expect(blocksOf(editor)[1]).toMatchObject({
    type: 'heading',
    level: 1,
    id: 'text',
    children: [{ text: 'Đánh giá chung' }],
  });
});
