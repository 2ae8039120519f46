import type { Backup, BackupReason, Safety } from '../../../shared/api.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { formatDecimal } from '../../../shared/value/format.ts';
import { clockTime, localDay } from '../../ui/time-words.ts';

const reasons: Readonly<Record<BackupReason, string>> = {
  time: 'tự giữ mỗi giờ',
  close: 'khi đóng sổ',
  import: 'trước khi nhập số liệu',
  merge: 'trước khi ghép với bản ở máy khác',
};

/** Why a backup was made and how large it is: “khi đóng sổ · 1,2 MB”. */
export function backupWords({ reason, bytes }: Backup): string {
  return `${reasons[reason]} · ${formatDecimal((bytes / 1_000_000).toFixed(1))} MB`;
}

/** The name that a copy of a backup is offered under: without accents and colons, as file names are safest. */
export function copyName({ at }: Backup): string {
  return `Ban sao luc ${clockTime(at).replace(':', 'h')} ngay ${localDay(new Date(at))}`;
}

/** Where the work lies and what holds of it. */
export function safeWhere({ message, generation }: Safety): string {
  if (!generation) return message;
  const { number, at } = generation;
  return `${message} Bản trên USB là lần ghi thứ ${number}, lúc ${clockTime(at)} ngày ${shortDate(localDay(new Date(at)))}.`;
}

/** Why there is no backup. */
export function noBackups(demo: boolean, leavesNothing: boolean): string {
  if (demo) return 'Sổ mẫu không có bản sao lưu.';
  return leavesNothing
    ? 'Máy này không giữ lại gì của sổ, nên không có bản sao lưu.'
    : 'Chưa có bản nào: bản đầu được giữ khi bạn sửa sổ, nhập số liệu hoặc đóng sổ.';
}
