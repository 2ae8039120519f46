import { type PhraseKind, phraseKinds } from '../../../shared/blocks/phrase/wordings.ts';
import { figureRules } from '../../../shared/checks/figure-rules.ts';
import type { PeriodKind } from '../../../shared/period/key.ts';
import type { Cutoff, Deadline } from '../../../shared/period/span.ts';
import type { Workspace } from '../workspace.ts';
import { linesOf } from './field.ts';

const periodNames: Readonly<Record<PeriodKind, string>> = {
  month: 'báo cáo tháng',
  quarter: 'báo cáo quý',
  half: 'báo cáo 6 tháng',
  'nine-months': 'báo cáo 9 tháng',
  year: 'báo cáo năm',
  adhoc: 'báo cáo đột xuất',
};

const phraseNames: Readonly<Record<PhraseKind, string>> = {
  compare: 'tăng, giảm so với kỳ trước',
  plan: 'so với kế hoạch',
  count: 'có, không có',
  total: 'nâng tổng số lên',
};

const caseNames: Readonly<Record<string, string>> = {
  rise: 'khi tăng',
  fall: 'khi giảm',
  equal: 'khi bằng nhau',
  unknown: 'khi chưa đủ số',
  over: 'khi vượt',
  met: 'khi vừa đạt',
  running: 'khi chưa hết năm',
  below: 'khi chưa đạt',
  some: 'khi có',
  none: 'khi bằng không',
  now: 'khi chưa biết số trước',
};

/** What a setting is called. */
export function settingTitle(key: string, { store }: Workspace): string {
  const [setting, member = ''] = key.split('/');
  switch (setting) {
    case 'cutoffs':
      return `Ngày chốt số liệu, ${periodNames[member as PeriodKind] ?? member}`;
    case 'deadlines':
      return `Hạn gửi, ${store.kinds.read(member)?.label ?? member}`;
    case 'phrases':
      return `Lời của cụm từ “${phraseNames[member as PhraseKind] ?? member}”`;
    case 'checks':
      return member === 'off' ? 'Quy tắc soát số đã tắt' : 'Soát thể thức chặt';
    case 'agency':
      return 'Cơ quan của sổ';
    case 'who':
      return 'Người dùng sổ';
    case 'leavesNothing':
      return 'Máy này không giữ lại gì';
    case 'demo':
      return 'Sổ mẫu';
    default:
      return `Thiết lập “${key}”`;
  }
}

/** What it says; `json` as it is stored. */
export function settingText(key: string, json: string, { store }: Workspace): string | null {
  const value = JSON.parse(json) as unknown;
  const [setting, member = ''] = key.split('/');
  if (setting === 'cutoffs') return cutoffWords(value as Cutoff);
  if (setting === 'deadlines') return deadlineWords(value as Deadline);
  if (setting === 'phrases' && phraseKinds.some((kind) => kind === member))
    return linesOf(
      Object.entries(value as Record<string, string>).map(([name, words]) => `${caseNames[name] ?? name}: ${words}`),
    );
  if (key === 'checks/off') {
    const off = new Set(value as string[]);
    return linesOf(figureRules.filter(({ id }) => off.has(id)).map(({ name }) => name)) ?? 'không tắt quy tắc nào';
  }
  if (setting === 'agency') return store.directory.agencies().find(({ id }) => id === value)?.name ?? String(value);
  if (typeof value === 'boolean') return value ? 'bật' : 'tắt';
  return value === null ? null : typeof value === 'string' ? value : json;
}

function cutoffWords(cutoff: Cutoff): string {
  if (cutoff === 'nd09') return 'từ ngày 15 tháng trước đến ngày 14';
  return cutoff === 'calendar' ? 'trọn tháng' : `đến ngày ${cutoff}`;
}

function deadlineWords(deadline: Deadline): string {
  return typeof deadline === 'number' ? `${deadline} ngày làm việc sau khi chốt` : `ngày ${deadline.day} của tháng`;
}
