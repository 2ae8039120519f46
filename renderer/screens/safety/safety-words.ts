import type { Backup, BackupReason, BackupTrouble, Safety } from '../../../shared/api.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { formatDecimal } from '../../../shared/value/format.ts';
import { clockTime, localDay } from '../../ui/time-words.ts';

const reasons: Readonly<Record<BackupReason, string>> = {
  time: 'tự giữ mỗi giờ',
  close: 'khi đóng sổ',
  import: 'trước khi nhập số liệu',
  merge: 'trước khi ghép với bản ở máy khác',
  migrate: 'trước khi nâng cấp sổ',
  restore: 'trước khi lấy lại bản cũ',
  catalogue: 'trước khi lấy danh mục từ tệp',
};

/** Why a backup was made and how large it is: “khi đóng sổ · 1,2 MB”. */
export function backupWords({ reason, bytes }: Backup): string {
  return `${reasons[reason]} · ${formatDecimal((bytes / 1_000_000).toFixed(1))} MB`;
}

/** How many backups there are and when the latest was made: “12 bản, gần nhất 09:14 ngày 22/11/2026”. */
export function latestWords(backups: readonly Backup[]): string {
  const [latest] = backups;
  return latest ? `${backups.length} bản, gần nhất ${whenMade(latest)}` : 'chưa có bản nào';
}

/** What hinders the next backup, and how old the last good one is. */
export function troubleWords({ at, message }: BackupTrouble, [latest]: readonly Backup[]): string {
  const good = latest ? `Bản tốt gần nhất: ${whenMade(latest)}.` : 'Chưa có bản nào.';
  return `${message} Lần thử vừa rồi lúc ${clockTime(at)}, sẽ tự thử lại. ${good}`;
}

/** When a backup was made: “09:14 ngày 22/11/2026”. */
export function whenMade({ at }: Backup): string {
  return `${clockTime(at)} ngày ${shortDate(localDay(new Date(at)))}`;
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
