import type { Example } from '../example.ts';
import type { TitleNode } from './schema.ts';

export const titleExamples: readonly Example<TitleNode>[] = [
  {
    name: 'month',
    node: {
      type: 'title',
      id: 'title-month',
      name: 'BÁO CÁO',
      children: [
        { text: 'Công tác ' },
        { type: 'field', name: 'periodBeforeNext', children: [{ text: '' }] },
        { text: ' và kế hoạch công tác ' },
        { type: 'field', name: 'next', children: [{ text: '' }] },
        { text: '' },
      ],
    },
    text: 'BÁO CÁO Công tác tháng 10 và kế hoạch công tác tháng 11/2019',
  },
  {
    name: 'two-lines',
    node: {
      type: 'title',
      id: 'title-two-lines',
      name: 'BÁO CÁO',
      children: [
        {
          text: 'Kết quả thực hiện nhiệm vụ ngành thông tin và truyền thông tháng 10 và phương hướng, nhiệm vụ tháng 11 năm 2019',
        },
      ],
    },
    text: 'BÁO CÁO Kết quả thực hiện nhiệm vụ ngành thông tin và truyền thông tháng 10 và phương hướng, nhiệm vụ tháng 11 năm 2019',
  },
];
