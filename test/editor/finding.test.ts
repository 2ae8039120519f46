import { Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../renderer/editor/find/find-matches.ts';
import { hashQuery } from '../../renderer/editor/hash/hash-query.ts';
import { createReportEditor } from '../../renderer/editor/model/report-editor.ts';
import { keyMeaning } from '../../renderer/grid/grid-keys.ts';
import { IndicatorSearch } from '../../renderer/grid/search-indicators.ts';
import { sectionIndicators } from '../../renderer/grid/section-indicators.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { buildCatalogue } from '../../shared/value/indicator.ts';
import { exampleLook } from '../blocks/example-look.ts';
import { figure, heading, paragraph, table } from './report.ts';

const catalogue = buildCatalogue([
  {
    id: 'thu-dien-tu',
    label: 'Thư điện tử',
    indicators: [
      { ...plain('mail.tong', 'Tổng số hộp thư', 'roll(+mail.cap_moi)'), nature: 'stock' },
      plain('mail.cap_moi', 'Số hộp thư cấp mới'),
    ],
  },
  { id: 'de-an', label: 'Đề án', indicators: [plain('de_an.so', 'Số đề án')] },
]);

describe('finding in the report', () => {
  it('finds words without diacritics, whatever the case and the form of the letters', () => {
    const blocks = [
      paragraph('aaaa', 'Đề án số 1'),
      paragraph('bbbb', 'xem ĐỀ ÁN'),
      paragraph('cccc', 'đê\u0300 an'.normalize('NFD')),
    ];
    const look = exampleLook(blocks);
    expect(findMatches(blocks, 'de an', look)).toMatchObject([
      { anchor: { path: [0, 0], offset: 0 }, focus: { path: [0, 0], offset: 5 } },
      { anchor: { path: [1, 0], offset: 4 }, focus: { path: [1, 0], offset: 9 } },
      { anchor: { path: [2, 0], offset: 0 } },
    ]);
    expect(findMatches(blocks, '  ', look)).toEqual([]);
  });

  it('finds words that a mark cuts in two', () => {
    const block = { ...paragraph('aaaa', ''), children: [{ text: 'kết ' }, { text: 'quả', bold: true }] } as Block;
    expect(findMatches([block], 'ket qua', exampleLook([block]))).toEqual([
      { anchor: { path: [0, 0], offset: 0 }, focus: { path: [0, 1], offset: 3 } },
    ]);
  });
});

describe('calling a figure by #', () => {
  const query = (text: string): string | undefined => {
    const editor = createReportEditor([paragraph('aaaa', text)]);
    Transforms.select(editor, { path: [0, 0], offset: text.length });
    return hashQuery(editor)?.text;
  };

  it('begins with the first letter after the sign', () => {
    expect(query('có #')).toBeUndefined();
    expect(query('có #h')).toBe('h');
    expect(query('có #hop thu')).toBe('hop thu');
    expect(query('#đề án'.normalize('NFD'))).toBe('đề án');
  });

  it('leaves signs inside words and numbers alone', () => {
    expect(query('C#m')).toBeUndefined();
    expect(query('số #12')).toBeUndefined();
  });

  it('finds indicators without diacritics, best first', () => {
    const search = new IndicatorSearch(catalogue.groups, [...catalogue.indicators.values()]);
    const found = (text: string) => search.find(text).map(({ indicator }) => indicator.id);
    expect(found('hop thu')).toEqual(['mail.tong', 'mail.cap_moi']);
    expect(found('so hop')).toEqual(['mail.cap_moi', 'mail.tong']);
    expect(found('de an')).toEqual(['de_an.so']);
    expect(found('không có')).toEqual([]);
  });
});

describe('the figures of a section', () => {
  const blocks = [
    heading('aaaa', 'Một'),
    paragraph('bbbb', 'không có số'),
    heading('cccc', 'Một một', 2),
    { ...paragraph('dddd', ''), children: [{ text: '' }, figure('mail.tong'), { text: '' }] } as Block,
    heading('eeee', 'Một hai', 2),
    table('ffff', 'de_an.so'),
    heading('gggg', 'Hai'),
    paragraph('hhhh', 'không có số'),
  ];
  const at = (place: number) => sectionIndicators(blocks, place, catalogue.groups, catalogue.indicators);

  it('are those of the narrowest section that tells any, with what they are computed from', () => {
    expect(at(3)).toEqual({ heading: 'cccc', indicators: ['mail.tong', 'mail.cap_moi'] });
    expect(at(5)).toEqual({ heading: 'eeee', indicators: ['de_an.so'] });
    expect(at(1)).toEqual({ heading: 'aaaa', indicators: ['mail.tong', 'mail.cap_moi', 'de_an.so'] });
  });

  it('are those of the whole report where the section tells none', () => {
    expect(at(7)).toEqual({ heading: null, indicators: ['mail.tong', 'mail.cap_moi', 'de_an.so'] });
  });
});

describe('the keys of a cell', () => {
  const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
    ({
      key: name,
      shiftKey: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      isComposing: false,
      keyCode: 0,
      ...more,
    }) as KeyboardEvent;

  it('are those of Excel', () => {
    expect(keyMeaning(key('Enter'), 'type')).toMatchObject({ kind: 'move', rows: 1 });
    expect(keyMeaning(key('Enter', { shiftKey: true }), 'type')).toMatchObject({ kind: 'move', rows: -1 });
    expect(keyMeaning(key('Tab'), 'edit')).toMatchObject({ kind: 'move', rows: 1, stay: false });
    expect(keyMeaning(key('ArrowLeft'), 'type')).toMatchObject({ kind: 'move', columns: -1 });
    expect(keyMeaning(key('ArrowLeft'), 'edit')).toBeUndefined();
    expect(keyMeaning(key('F2'), 'rest')).toEqual({ kind: 'edit' });
    expect(keyMeaning(key('Delete'), 'rest')).toEqual({ kind: 'clear' });
    expect(keyMeaning(key('Delete'), 'type')).toBeUndefined();
    expect(keyMeaning(key('z', { ctrlKey: true }), 'rest')).toEqual({ kind: 'undo' });
  });

  it('mean nothing while a word is being composed', () => {
    expect(keyMeaning(key('Enter', { isComposing: true }), 'type')).toBeUndefined();
    expect(keyMeaning(key('Enter', { keyCode: 229 }), 'type')).toBeUndefined();
  });
});

function plain(id: string, label: string, relations = '') {
  return { id, label, unit: 'x', nature: 'flow' as const, decimals: 0, relations, synonyms: [], signed: false };
}
