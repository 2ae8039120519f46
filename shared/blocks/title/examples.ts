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
  ...[
    'Kết quả thực hiện Kế hoạch ứng dụng công nghệ thông tin, phát triển chính quyền số và bảo đảm an toàn thông tin mạng trên địa bàn tỉnh; phương hướng, nhiệm vụ trọng tâm quý IV năm 2019',
    'Sơ kết ba năm thực hiện Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về đẩy mạnh cải cách hành chính, nâng cao chỉ số năng lực cạnh tranh cấp tỉnh, chỉ số hiệu quả quản trị và hành chính công; kết quả kiểm tra, giám sát và những nhiệm vụ, giải pháp chủ yếu của ba năm tiếp theo trên địa bàn tỉnh Trà Vinh',
  ].map((text, at): Example<TitleNode> => {
    const name = at === 0 ? 'three-lines' : 'four-lines';
    const id = `title-${name}`;
    return { name, node: { type: 'title', id, name: 'BÁO CÁO', children: [{ text }] }, text: `BÁO CÁO ${text}` };
  }),
  {
    name: 'typed-break',
    node: {
      type: 'title',
      id: 'title-typed-break',
      name: 'BÁO CÁO',
      children: [
        { text: 'Công tác tháng 10\nvà kế hoạch công tác ' },
        { type: 'field', name: 'next', children: [{ text: '' }] },
      ],
    },
    text: 'BÁO CÁO Công tác tháng 10 và kế hoạch công tác tháng 11/2019',
  },
];
