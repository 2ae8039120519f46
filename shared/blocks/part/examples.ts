import type { Example } from '../example.ts';
import type { PartNode } from './schema.ts';

const part = (id: string, text: string): PartNode => ({ type: 'part', id, children: [{ text }] });

export const partExamples: readonly Example<PartNode>[] = [
  {
    name: 'first',
    node: part('part-first', 'Tình hình thực hiện nhiệm vụ năm 2019'),
    text: 'Phần I Tình hình thực hiện nhiệm vụ năm 2019',
  },
  {
    name: 'second',
    node: part('part-second', 'Phương hướng, nhiệm vụ năm 2020'),
    before: [
      part('part-before', 'Tình hình thực hiện nhiệm vụ năm 2019'),
      { type: 'heading', id: 'part-section', level: 1, children: [{ text: 'Kết quả' }] },
    ],
    text: 'Phần II Phương hướng, nhiệm vụ năm 2020',
  },
];
