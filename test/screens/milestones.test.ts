import { expect, it } from 'vitest';
import { milestones } from '../../renderer/screens/versions/version-words.ts';

it('the usual milestones are offered: the submission that comes next, and the signed one while there is none', () => {
  expect(milestones([])).toEqual(['Trình lần 1', 'Bản ký']);
  expect(milestones(['Trình lần 1', 'trình lần 3', 'Bản sau họp'])).toEqual(['Trình lần 4', 'Bản ký']);
  expect(milestones(['Trình lần 1'.normalize('NFD'), 'Bản ký'])).toEqual(['Trình lần 2']);
});
