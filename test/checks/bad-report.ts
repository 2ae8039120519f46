import type { Block } from '../../shared/blocks/schemas.ts';
import { figure, heading, paragraph } from './subject.ts';

/** A report as nobody should write one. */
export const badReport: readonly Block[] = [
  { type: 'letterhead', id: 'head', children: [{ text: '' }] },
  { type: 'title', id: 'title', name: 'TỜ TRÌNH', children: [{ text: 'Kết quả công tác tháng 10.' }] },
  paragraph('rule', '_______________'),
  paragraph('to', 'Kính gửi: Uỷ Ban Nhân Dân tỉnh Trà Vinh'),
  paragraph('ground-1', 'Căn cứ Kế hoạch số 12/KH-UBND ngày 5 tháng 1 năm 2019'),
  paragraph('ground-2', 'Căn cứ Điểm a Khoản 2 điều 5 Nghị định số 43/2011/NĐ-CP;'),
  heading('one', 1, 'I. Kết quả:'),
  heading('deep', 3, '1.1. Bưu chính'),
  paragraph('text', 'Sở thông tin và truyền thông  đã cấp ', figure, ' hộp thư , phục vụ nhân dân./.'),
  {
    type: 'list',
    id: 'item',
    marker: 'dash',
    children: [{ text: '- ' }, { text: 'Việc', bold: true }, { text: ' gõ tay;' }],
  },
  paragraph('pieces', 'Tiếng Việt'.normalize('NFD')),
  paragraph('legacy', 'Sôû Thoâng tin vaø Truyeàn thoâng'),
  paragraph('last', '  Trên đây là báo cáo của Sở.'),
  {
    type: 'recipients',
    id: 'recipients',
    items: [{ name: '- Ban Giám đốc Sở;' }, { name: 'Như trên' }, { name: 'Ban Giám đốc Sở' }, { name: 'Lưu: VT' }],
    archive: { office: 'VT' },
    children: [{ text: '' }],
  },
  { type: 'signature', id: 'signature', children: [{ text: '' }] },
  { type: 'appendix', id: 'appendix', children: [{ text: 'Phụ lục 1. Số liệu' }] },
];
