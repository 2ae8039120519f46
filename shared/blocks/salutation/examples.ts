import type { Example } from '../example.ts';
import type { SalutationNode } from './schema.ts';

const to = (id: string, text: string): SalutationNode => ({ type: 'salutation', id, children: [{ text }] });

export const salutationExamples: readonly Example<SalutationNode>[] = [
  {
    name: 'only',
    node: {
      type: 'salutation',
      id: 'salutation-only',
      children: [{ text: '' }, { type: 'field', name: 'superior', children: [{ text: '' }] }, { text: '' }],
    },
    text: 'Kính gửi: Ủy ban nhân dân tỉnh Trà Vinh',
  },
  {
    name: 'without-field',
    node: to('salutation-label', 'Bộ Thông tin và Truyền thông'),
    text: 'Kính gửi: Bộ Thông tin và Truyền thông',
  },
  {
    name: 'last-of-three',
    node: to('salutation-last', 'Văn phòng Ủy ban nhân dân tỉnh'),
    before: [
      to('salutation-first', 'Bộ Thông tin và Truyền thông'),
      to('salutation-second', 'Ủy ban nhân dân tỉnh Trà Vinh;'),
    ],
    text: '- Văn phòng Ủy ban nhân dân tỉnh.',
  },
];
