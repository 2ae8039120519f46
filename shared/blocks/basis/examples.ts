import type { Example } from '../example.ts';
import type { BasisNode } from './schema.ts';

const line = (id: string, text: string): BasisNode => ({ type: 'basis', id, children: [{ text }] });

const first = line('basis-first', 'Căn cứ Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2019 của Ủy ban nhân dân tỉnh');

export const basisExamples: readonly Example<BasisNode>[] = [
  {
    name: 'only',
    node: first,
    text: 'Căn cứ Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2019 của Ủy ban nhân dân tỉnh.',
  },
  {
    name: 'last-of-two',
    node: line('basis-last', 'Căn cứ chương trình công tác năm 2019'),
    before: [first],
    text: 'Căn cứ chương trình công tác năm 2019.',
  },
  {
    name: 'typed-sign',
    node: line('basis-typed', 'Thực hiện Công văn số 45/UBND-VX,'),
    text: 'Thực hiện Công văn số 45/UBND-VX,',
  },
];
