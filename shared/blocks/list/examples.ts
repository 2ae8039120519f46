import type { Example } from '../example.ts';
import type { ListMarker, ListNode } from './schema.ts';

const item = (marker: ListMarker, id: string, text: string): ListNode => ({
  type: 'list',
  id,
  marker,
  children: [{ text }],
});

export const listExamples: readonly Example<ListNode>[] = [
  { name: 'dash', node: item('dash', 'list-dash', 'Tham dự hội nghị.'), text: '- Tham dự hội nghị.' },
  {
    name: 'plus',
    node: item('plus', 'list-plus', 'cấp tỉnh 18 đơn vị;'),
    before: [item('dash', 'list-above', 'Triển khai đến:')],
    text: '+ cấp tỉnh 18 đơn vị;',
  },
  {
    name: 'second-number',
    node: item('number', 'list-second', 'Tổ chức thanh tra.'),
    before: [item('number', 'list-first', 'Tăng cường tuyên truyền.')],
    text: '2. Tổ chức thanh tra.',
  },
  {
    name: 'number-again',
    node: item('number', 'list-again', 'Lại đếm từ đầu.'),
    before: [
      item('number', 'list-one', 'Một.'),
      item('number', 'list-two', 'Hai.'),
      { type: 'paragraph', id: 'list-between', children: [{ text: 'Đoạn xen giữa.' }] },
    ],
    text: '1. Lại đếm từ đầu.',
  },
  {
    name: 'fifth-letter',
    node: item('letter', 'list-letter-5', 'Sau d là đ.'),
    before: [...'abcd'].map((one) => item('letter', `list-letter-${one}`, `Điểm ${one};`)),
    text: 'đ) Sau d là đ.',
  },
];
