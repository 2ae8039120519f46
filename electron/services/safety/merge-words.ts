import { formatDecimal } from '../../../shared/value/format.ts';
import type { Merged } from '../../store/merge/merge.ts';

/** What a merge did, for the journal: “từ máy PHONG-2: 12 số liệu, 1 báo cáo; 3 chỗ hai máy viết khác nhau”. */
export function broughtWords(merged: Merged): string {
  const { machine, contradictions } = merged;
  const where = machine === null ? 'từ bản ở nơi khác' : `từ máy ${machine}`;
  const open = contradictions === 0 ? '' : `; ${count(contradictions)} chỗ hai bên ghi khác nhau`;
  return `${where}: ${partsOf(merged)}${open}`;
}

/** What came from the other copy: “ (nhận 12 số liệu, 1 báo cáo)”; nothing where only contradictions came. */
export function cameWords(merged: Merged): string {
  const parts = partsOf(merged);
  return parts === nothing ? '' : ` (nhận ${parts})`;
}

const nothing = 'không có gì mới';

function partsOf({ values, plans, reports, others }: Merged): string {
  const parts = [
    values > 0 ? `${count(values)} số liệu` : '',
    plans > 0 ? `${count(plans)} số kế hoạch` : '',
    reports > 0 ? `${count(reports)} báo cáo` : '',
    others > 0 ? `${count(others)} mục danh bạ, danh mục, thiết lập` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? nothing : parts.join(', ');
}

const count = (number: number): string => formatDecimal(String(number));
