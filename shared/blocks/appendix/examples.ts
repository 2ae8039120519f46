import type { Example } from '../example.ts';
import type { AppendixNode } from './schema.ts';

export const appendixExamples: readonly Example<AppendixNode>[] = [
  {
    name: 'only',
    node: { type: 'appendix', id: 'appendix-only', children: [{ text: 'Biểu tổng hợp chỉ tiêu' }] },
    before: [{ type: 'paragraph', id: 'appendix-before', children: [{ text: 'Báo cáo có phụ lục kèm theo./.' }] }],
    text: 'Phụ lục Biểu tổng hợp chỉ tiêu (Kèm theo Báo cáo số /BC-STTTT ngày tháng năm 2019 của Sở Thông tin và Truyền thông)',
  },
  {
    name: 'second',
    node: { type: 'appendix', id: 'appendix-second', children: [{ text: 'Danh mục dịch vụ công' }] },
    before: [{ type: 'appendix', id: 'appendix-first', children: [{ text: 'Biểu tổng hợp' }] }],
    text: 'Phụ lục II Danh mục dịch vụ công (Kèm theo Báo cáo số /BC-STTTT ngày tháng năm 2019 của Sở Thông tin và Truyền thông)',
  },
  {
    name: 'electronic',
    node: { type: 'appendix', id: 'appendix-electronic', children: [{ text: 'Biểu tổng hợp' }] },
    before: [{ type: 'letterhead', id: 'appendix-letterhead', electronic: true, children: [{ text: '' }] }],
    text: 'Phụ lục Biểu tổng hợp (Kèm theo Báo cáo số /BC-STTTT ngày tháng năm của Sở Thông tin và Truyền thông)',
  },
  {
    name: 'landscape',
    node: {
      type: 'appendix',
      id: 'appendix-landscape',
      orientation: 'landscape',
      children: [{ text: 'Tình hình thực hiện các chỉ tiêu chủ yếu về thông tin và truyền thông trên địa bàn tỉnh' }],
    },
    text: 'Phụ lục Tình hình thực hiện các chỉ tiêu chủ yếu về thông tin và truyền thông trên địa bàn tỉnh (Kèm theo Báo cáo số /BC-STTTT ngày tháng năm 2019 của Sở Thông tin và Truyền thông)',
  },
];
