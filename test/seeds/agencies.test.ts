import { describe, expect, test } from 'vitest';
import { agencyAt, historyOf, loadSeeds } from '../../electron/services/seeds/seeds.ts';
import { seedFolder } from './seed-folder.ts';

const { agencies } = loadSeeds(seedFolder);
const history = ['so-tttt-tra-vinh', 'so-khcn-tra-vinh', 'so-khcn-vinh-long'];

describe('the office', () => {
  test.each(history)('has one history of names, whichever of them is named: %s', (id) => {
    expect(historyOf(agencies, id).map((agency) => agency.id)).toEqual(history);
  });

  test('is unknown by an id that nobody has', () => {
    expect(historyOf(agencies, 'so-y-te')).toEqual([]);
  });

  test.each([
    ['1999-01-01', 'Sở Thông tin và Truyền thông tỉnh Trà Vinh'],
    ['2025-02-28', 'Sở Thông tin và Truyền thông tỉnh Trà Vinh'],
    ['2025-03-01', 'Sở Khoa học và Công nghệ tỉnh Trà Vinh'],
    ['2025-06-30', 'Sở Khoa học và Công nghệ tỉnh Trà Vinh'],
    ['2025-07-01', 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long'],
    ['2040-01-01', 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long'],
  ])('is called on %s %s', (day, name) => {
    expect(agencyAt(historyOf(agencies, 'so-khcn-vinh-long'), day)?.name).toBe(name);
  });
});
