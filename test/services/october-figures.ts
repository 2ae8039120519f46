import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The totals and quotients that the clerk does not type. */
const computed = new Set([
  'mail.tong',
  'cts.tong',
  'vt.tro_choi_tong',
  'vbdh.ty_le_ky_so',
  'dvc.muc3.ty_le',
  'dvc.muc4.ty_le',
  'dvc.tiep_nhan',
  'dvc.muc3.ho_so',
  'dvc.muc4.ho_so',
  'dvc.dich_vu',
  'xb.gp_tai_lieu',
]);

/** The new figures of October 2019 as the clerk types them, from the reported figures. */
export function octoberFigures(): { indicator: string; period: string; value: string }[] {
  return reported('m10_2019').filter(({ indicator }) => !computed.has(indicator));
}

/** A column of the reported figures, stated totals included. */
export function reported(
  column: 'y2017' | 'q1_2019' | 'ytd9_2019' | 'm10_2019',
): { indicator: string; period: string; value: string }[] {
  const periods = { y2017: '2017', q1_2019: '2019-Q1', ytd9_2019: '2019-9M', m10_2019: '2019-10' };
  const [head = '', ...lines] = readFileSync(join(import.meta.dirname, '../fixtures/figures.csv'), 'utf8')
    .trim()
    .split('\n');
  const place = head.split(',').indexOf(column);
  return lines.flatMap((line) => {
    // The one column with commas of its own stands before the figures, in quotes.
    const cells = line.replace(/"[^"]*"/g, '').split(',');
    const value = cells[place] ?? '';
    return value === '' ? [] : [{ indicator: cells[1] ?? '', period: periods[column], value }];
  });
}
