import type { JournalEntry, JournalWhat } from '../../../shared/api.ts';
import { periodName } from '../../../shared/period/words.ts';
import { clockTime } from '../../ui/time-words.ts';

const deeds: Readonly<Record<JournalWhat, string>> = {
  'report.created': 'lập',
  'report.written': 'soạn',
  'report.detailsSet': 'đổi người ký hoặc ngày của',
  'report.followedDirectory': 'sửa danh bạ, theo đó đổi',
  'report.issued': 'ban hành',
  'report.takenBack': 'thu hồi để sửa',
  'report.removed': 'xóa',
  'report.restored': 'lấy lại',
  'version.named': 'giữ một bản của',
  'version.restored': 'lấy lại bản cũ của',
  'directory.changed': 'sửa danh bạ',
  'figures.changed': 'nhập số liệu',
  'copies.merged': 'ghép phần làm ở hai nơi',
  'conflict.settled': 'chọn giữa hai máy',
};

/** One line of the journal without its time: “Lê Thị Mẫu ban hành báo cáo tháng 10/2019: số 412, ngày 13/9/2019”. */
export function deedWords({ who, what, period, detail }: JournalEntry): string {
  const of = period === null ? '' : ` ${what === 'figures.changed' ? '' : 'báo cáo '}${periodName(period)}`;
  // A deed that a newer version of the program notes is told by its detail alone.
  const deed = (deeds as Readonly<Record<string, string | undefined>>)[what] ?? 'làm việc khác';
  return `${who ?? 'Chưa ghi tên'} ${deed}${of}${detail === null ? '' : `: ${detail}`}`;
}

/** When: `09:14`, or from when to when. */
export function deedTime({ at, until }: JournalEntry): string {
  const [from, to] = [clockTime(at), clockTime(until)];
  return from === to ? from : `${from} – ${to}`;
}
