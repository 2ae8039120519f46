import { formatDecimal } from '../../../shared/value/format.ts';

/** What a clerk asks for first stands first; tables that only count or link are left out. */
const names: readonly (readonly [table: string, words: string])[] = [
  ['report', 'báo cáo'],
  ['block', 'khối văn bản và bảng'],
  ['value', 'số liệu'],
  ['plan', 'số kế hoạch'],
  ['value_history', 'lần sửa số liệu'],
  ['report_version', 'bản đã giữ của báo cáo'],
  ['indicator', 'chỉ tiêu'],
  ['agency', 'cơ quan trong danh bạ'],
  ['signer', 'người ký'],
];

/** What was saved, in words: “5 báo cáo”, “1.240 số liệu”. */
export function recoveredWords(recovered: Readonly<Record<string, number>>): string[] {
  return names.flatMap(([table, words]) => {
    const count = recovered[table] ?? 0;
    return count === 0 ? [] : [`${formatDecimal(String(count))} ${words}`];
  });
}
