import type { Example } from '../example.ts';
import type { IndicatorTableNode } from './schema.ts';

export const indicatorTableExamples: readonly Example<IndicatorTableNode>[] = [
  {
    name: 'month',
    node: {
      type: 'indicator-table',
      id: 'table-month',
      caption: '',
      rows: [
        { heading: 'Thư điện tử công vụ' },
        'mail.cap_moi',
        'mail.tong',
        { heading: 'Chứng thư số' },
        'cts.tong',
        'cts.to_chuc',
        'cts.thu_hoi',
      ],
      columns: ['previous', 'value', 'change'],
      children: [{ text: '' }],
    },
    text:
      'STT Chỉ tiêu ĐVT Kỳ trước Tháng 10/2019 Tăng, giảm ' +
      'Thư điện tử công vụ 1 Hộp thư cấp mới hộp thư - 48 2 Tổng số hộp thư hộp thư 6.842 6.890 +48 ' +
      'Chứng thư số 3 Tổng số chứng thư số đang hoạt động chứng thư 1.313 1.397 +84 - của tổ chức chứng thư 455 457 +2 ' +
      '4 Chứng thư số thu hồi chứng thư - ………',
  },
  {
    name: 'all-columns',
    node: {
      type: 'indicator-table',
      id: 'table-all-columns',
      caption: 'Kết quả thực hiện các chỉ tiêu chủ yếu',
      rows: ['vbdh.van_ban_di', 'vbdh.ty_le_ky_so'],
      columns: ['plan', 'sameLastYear', 'previous', 'value', 'yearToDate', 'changePercent'],
      children: [{ text: '' }],
    },
    text:
      'Kết quả thực hiện các chỉ tiêu chủ yếu ' +
      'STT Chỉ tiêu ĐVT Kế hoạch năm 2019 Cùng kỳ năm 2018 Kỳ trước Tháng 10/2019 Lũy kế năm 2019 Tỷ lệ tăng, giảm ' +
      '1 Tổng số văn bản đi văn bản 150.000 11.204 12.870 13.363 131.452 +3,83% ' +
      '2 Tỷ lệ văn bản ký số % - - - 69,48% -',
  },
  {
    name: 'own-words',
    node: {
      type: 'indicator-table',
      id: 'table-own-words',
      caption: 'Chứng thư số',
      rows: ['cts.tong', 'cts.to_chuc', 'cts.cap_moi', { total: 'Cộng' }],
      columns: ['value', 'previous'],
      captions: { value: 'Thực hiện', label: 'Nội dung' },
      labels: { 'cts.cap_moi': 'Cấp mới' },
      widths: { value: 30 },
      numbered: false,
      units: 'line',
      notes: 'Số liệu của Ban Cơ yếu Chính phủ.',
      children: [{ text: '' }],
    },
    text:
      'Chứng thư số ĐVT: chứng thư Nội dung Thực hiện Kỳ trước Tổng số chứng thư số đang hoạt động 1.397 1.313 ' +
      '- của tổ chức 457 455 Cấp mới 84 - Cộng 1.481 - Số liệu của Ban Cơ yếu Chính phủ.',
  },
];
