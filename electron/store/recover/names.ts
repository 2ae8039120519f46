/** What the tables hold, as the clerk calls it. */
const names: Readonly<Record<string, string>> = {
  setting: 'thiết lập của sổ',
  agency: 'cơ quan trong danh bạ',
  signing_form: 'thể thức ký',
  signer: 'người ký',
  recipient_list: 'nơi nhận',
  recipient_group: 'nhóm nơi nhận',
  indicator_group: 'nhóm chỉ tiêu',
  indicator: 'chỉ tiêu',
  kind: 'mẫu báo cáo',
  value: 'số liệu',
  value_history: 'nhật ký số liệu',
  period: 'kỳ báo cáo',
  plan: 'kế hoạch năm',
  report: 'báo cáo',
  block: 'khối nội dung của báo cáo',
  report_version: 'bản lưu của báo cáo',
  journal: 'nhật ký sổ',
  deletion: 'dấu vết đã xóa',
  generation: 'các lần ghi vào USB',
  conflict: 'chỗ hai máy cùng sửa',
  kept_finding: 'chỗ kiểm tra được giữ nguyên',
  figure_import: 'các lần nhập số liệu',
};

/** The contents of a table as the clerk calls them. */
export function nameOf(table: string): string {
  return names[table] ?? `bảng ${table}`;
}
