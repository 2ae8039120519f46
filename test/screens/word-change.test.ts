import { expect, it } from 'vitest';
import { wordChange } from '../../renderer/screens/safety/word-change.ts';

it('what differs between two texts is found by whole words, with the words nearby', () => {
  expect(wordChange('Trong kỳ cấp mới 48 hộp thư', 'Trong kỳ cấp mới 84 hộp thư')).toEqual({
    head: 'Trong kỳ cấp mới',
    before: '48',
    now: '84',
    tail: 'hộp thư',
  });
  expect(wordChange('', 'Một đoạn mới')).toEqual({ head: '', before: '', now: 'Một đoạn mới', tail: '' });
  expect(wordChange('một một', 'một một một')).toMatchObject({ before: '', now: 'một' });
});

it('of a long text only the words near the change are shown', () => {
  const words = Array.from({ length: 60 }, (_, at) => `từ${at}`);
  const { head, before, now, tail } = wordChange(words.join(' '), words.with(30, 'khác').join(' '));
  expect([before, now]).toEqual(['từ30', 'khác']);
  expect(head).toMatch(/^… từ16 .* từ29$/);
  expect(tail).toMatch(/^từ31 .* từ44 …$/);
});
