import type { Example } from '../example.ts';
import type { HeadingNode } from './schema.ts';

const heading = (level: HeadingNode['level'], id: string, text: string): HeadingNode => ({
  type: 'heading',
  id,
  level,
  children: [{ text }],
});

const section = heading(1, 'heading-section', 'Công tác quản lý nhà nước');
const field = heading(2, 'heading-field', 'Lĩnh vực thông tin, tuyên truyền');
const part = heading(3, 'heading-part', 'Cổng thông tin điện tử');

export const headingExamples: readonly Example<HeadingNode>[] = [
  { name: 'section', node: section, text: 'I. Công tác quản lý nhà nước' },
  { name: 'field', node: field, before: [section], text: '1. Lĩnh vực thông tin, tuyên truyền' },
  { name: 'part', node: part, before: [section, field], text: '1.1. Cổng thông tin điện tử' },
  {
    name: 'point',
    node: heading(4, 'heading-point', 'Trang thành phần'),
    before: [section, field, part],
    text: 'a) Trang thành phần',
  },
  {
    name: 'fifth-point',
    node: heading(4, 'heading-fifth', 'Sau d là đ'),
    before: [section, field, part, ...'abcd'].map((one) =>
      typeof one === 'string' ? heading(4, `heading-${one}`, `Điểm ${one}`) : one,
    ),
    text: 'đ) Sau d là đ',
  },
  {
    name: 'second-section',
    node: heading(1, 'heading-second', 'Đánh giá chung'),
    before: [section, field, part],
    text: 'II. Đánh giá chung',
  },
  {
    name: 'in-appendix',
    node: heading(1, 'heading-appendix', 'Số liệu chi tiết'),
    before: [section, { type: 'appendix', id: 'heading-its-appendix', children: [{ text: 'Biểu' }] }],
    text: 'I. Số liệu chi tiết',
  },
  {
    name: 'in-second-part',
    node: heading(1, 'heading-second-part', 'Mục tiêu'),
    before: [
      { type: 'part', id: 'heading-part-one', children: [{ text: 'Kết quả' }] },
      section,
      { type: 'part', id: 'heading-part-two', children: [{ text: 'Phương hướng' }] },
    ],
    text: 'I. Mục tiêu',
  },
];
