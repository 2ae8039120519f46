import type { HowDifferent, ReportDifference, Some, WorkspaceDifference } from '../../../shared/api.ts';
import { differenceCounts } from '../versions/compare.ts';

/** What became of something since. */
export const howWords: Readonly<Record<HowDifferent, string>> = {
  new: 'thêm sau',
  gone: 'nay không còn',
  changed: 'nay khác',
};

/** What became of a report since: “2 đoạn viết khác, đã ban hành”. */
export function reportWords({ how, issue, ...counts }: ReportDifference): string {
  if (how === 'gone') return 'nay không còn trong danh sách (xem “Đã xóa”)';
  if (how === 'new') return howWords.new;
  const issued = issue === null ? '' : issue === 'issued' ? 'đã ban hành' : 'đã thu hồi về bản thảo';
  return [differenceCounts(counts), issued].filter((part) => part !== '').join(', ');
}

/** How many of a long list are not shown; empty where all are. */
export function restWords({ count, shown }: Some<unknown>): string {
  return count > shown.length ? `và ${count - shown.length} mục nữa.` : '';
}

export function isSame({ figures, reports, directory, catalogue }: WorkspaceDifference): boolean {
  return figures.count + reports.count + directory.count + catalogue.count === 0;
}
