import { expect, it } from 'vitest';
import { compareWords } from '../../renderer/screens/conflicts/compare-words.ts';

const marked = (stretches: readonly { text: string; isOwn: boolean }[]) =>
  stretches.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join('');

it.each([
  [
    'toàn tỉnh có 12 hộp thư mới',
    'toàn tỉnh có 15 hộp thư mới',
    'toàn tỉnh có [12] hộp thư mới',
    'toàn tỉnh có [15] hộp thư mới',
  ],
  ['12', '1.500', '[12]', '[1.500]'],
  ['một hai ba', 'một ba', 'một [hai] ba', 'một ba'],
  ['một', 'một hai', 'một', 'một [hai]'],
  ['dòng một\nhết', 'dòng một\nthêm mục\nhết', 'dòng một\nhết', 'dòng một\n[thêm mục]\nhết'],
  ['như nhau', 'như nhau', 'như nhau', 'như nhau'],
  ['', 'mới', '', '[mới]'],
])('what each text has alone is marked: %s | %s', (here, there, ours, theirs) => {
  const found = compareWords(here, there);
  expect([marked(found.here), marked(found.there)]).toEqual([ours, theirs]);
  expect(found.here.map(({ text }) => text).join('')).toBe(here);
  expect(found.there.map(({ text }) => text).join('')).toBe(there);
});
