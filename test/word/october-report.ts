import type { FieldNode } from '../../shared/blocks/field/schema.ts';
import type { FigureNode } from '../../shared/blocks/figure/schema.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import type { InlineNode } from '../../shared/document/inline.ts';

let place = 0;
const id = (): string => {
  place += 1;
  return `block-${String(place).padStart(4, '0')}`;
};
const chip: [{ text: '' }] = [{ text: '' }];

type Line = string | InlineNode;
const line = (parts: readonly Line[]): InlineNode[] =>
  parts.map((part) => (typeof part === 'string' ? { text: part } : part));
const heading = (level: 1 | 2 | 3 | 4, ...parts: Line[]): Block => ({
  type: 'heading',
  id: id(),
  level,
  children: line(parts),
});
const paragraph = (...parts: Line[]): Block => ({ type: 'paragraph', id: id(), children: line(parts) });
const dash = (...parts: Line[]): Block => ({ type: 'list', id: id(), marker: 'dash', children: line(parts) });
const item = (marker: 'plus' | 'number' | 'letter', ...parts: Line[]): Block => ({
  type: 'list',
  id: id(),
  marker,
  children: line(parts),
});
const field = (name: FieldNode['name']): FieldNode => ({ type: 'field', name, children: chip });
const figure = (indicator: string, more: Partial<FigureNode> = {}): FigureNode => ({
  type: 'figure',
  indicator,
  offset: 0,
  measure: 'value',
  unit: false,
  form: 'prose',
  children: chip,
  ...more,
});

/** A whole monthly report as a clerk would leave it: every kind of block, hints that nobody filled in, a figure still missing. */
export function octoberReport(): Block[] {
  place = 0;
  return [
    { type: 'letterhead', id: id(), children: chip },
    {
      type: 'title',
      id: id(),
      name: 'BÁO CÁO',
      children: line(['Công tác ', field('periodBeforeNext'), ' và kế hoạch công tác ', field('next')]),
    },
    heading(1, 'Công tác quản lý nhà nước'),
    heading(2, 'Công tác tham mưu Tỉnh ủy, UBND tỉnh và ban hành văn bản chỉ đạo, điều hành'),
    dash(
      'Tham mưu UBND tỉnh ban hành Quyết định thông qua phương án đơn giản hóa thủ tục hành chính thuộc thẩm quyền giải quyết của Sở; trình phê duyệt chủ trương đầu tư dự án nâng cấp, bổ sung trang thiết bị cho đài, trạm truyền thanh (giai đoạn 1).',
    ),
    dash(
      'Ban hành Kế hoạch về hưởng ứng Chiến dịch làm cho thế giới sạch hơn năm 2019; Kế hoạch Ngày Pháp luật năm 2019 tại Sở Thông tin và Truyền thông.',
    ),
    { type: 'list', id: id(), marker: 'dash', hint: 'Nêu văn bản đã ban hành trong kỳ', children: [{ text: '' }] },
    heading(2, 'Lĩnh vực bưu chính'),
    paragraph(
      'Tiếp tục nghiên cứu đề án thí điểm chuyển giao thực hiện nhiệm vụ, dịch vụ hành chính công theo Nghị định 61/2018/NĐ-CP qua Bưu điện tỉnh; năng lực vận chuyển từng bước được nâng cao, đa dạng hóa các dịch vụ góp phần phát triển lành mạnh thị trường bưu chính, phục vụ hiệu quả cho hoạt động chỉ đạo, điều hành của Đảng, Nhà nước, góp phần phát triển kinh tế - xã hội và phục vụ nhu cầu thông tin của nhân dân.',
    ),
    heading(2, 'Lĩnh vực ứng dụng công nghệ thông tin'),
    {
      type: 'indicator-table',
      id: id(),
      caption: '',
      rows: [
        { heading: 'Thư điện tử công vụ' },
        'mail.cap_moi',
        'mail.tong',
        { heading: 'Chứng thư số' },
        'cts.cap_moi',
        'cts.thu_hoi',
        'cts.tong',
        'cts.to_chuc',
        'cts.ca_nhan',
        { heading: 'Văn bản điều hành' },
        'vbdh.van_ban_di',
        'vbdh.ky_so',
        'vbdh.ty_le_ky_so',
      ],
      columns: ['previous', 'value', 'change'],
      children: chip,
    },
    dash(
      'Hệ thống quản lý văn bản và điều hành được triển khai tại tất cả các cơ quan, đơn vị hành chính trên địa bàn tỉnh. Trong ',
      field('noun'),
      ' gửi đi ',
      figure('vbdh.van_ban_di', { unit: true }),
      ', ký số ',
      figure('vbdh.ky_so', { unit: true }),
      ', đạt ',
      figure('vbdh.ty_le_ky_so'),
      '.',
    ),
    dash(
      'Ứng dụng chữ ký số: cấp mới ',
      figure('cts.cap_moi', { bold: true }),
      ' chứng thư số, thu hồi ',
      figure('cts.thu_hoi'),
      ' chứng thư số; nâng tổng số chứng thư số đang hoạt động lên ',
      figure('cts.tong', { bold: true }),
      ' (',
      figure('cts.to_chuc'),
      ' của tổ chức, ',
      figure('cts.ca_nhan'),
      ' của cá nhân).',
    ),
    dash(
      'Hệ thống thư điện tử công vụ: cấp ',
      figure('mail.cap_moi'),
      ' hộp thư, nâng tổng số lên ',
      figure('mail.tong', { unit: true }),
      '. Trong đó:',
    ),
    item('plus', 'các sở, ban, ngành tỉnh;'),
    item('plus', 'các huyện, thị xã, thành phố.'),
    dash('Hội nghị truyền hình: phục vụ ', figure('hop.so_cuoc', { unit: true }), ' họp trực tuyến.'),
    heading(2, 'Lĩnh vực thông tin, tuyên truyền'),
    heading(3, 'Cổng thông tin điện tử, trang tin điện tử thành phần'),
    paragraph(
      'Cổng thông tin điện tử tỉnh đăng tin, bài tiếng Việt, tiếng Anh và tiếng Khmer; đăng văn bản chỉ đạo điều hành, văn bản phổ biến, hướng dẫn thực hiện pháp luật; cập nhật quyết định công bố mới, bãi bỏ thủ tục hành chính của các đơn vị.',
    ),
    heading(4, 'Trang thành phần'),
    paragraph(
      'Các trang thành phần thường xuyên cung cấp thông tin về chủ trương, đường lối, chính sách của Trung ương, của tỉnh.',
    ),
    heading(4, 'Mạng xã hội'),
    paragraph('Không phát sinh.'),
    heading(3, 'Xuất bản, in và phát hành'),
    paragraph('Cử 02 công chức tham dự Hội nghị tập huấn nghiệp vụ phòng, chống in lậu toàn quốc năm 2019.'),
    heading(1, 'Đánh giá chung'),
    paragraph(
      'Được sự quan tâm lãnh, chỉ đạo kịp thời, sâu sát của Bộ Thông tin và Truyền thông, Tỉnh ủy, UBND tỉnh, sự phối hợp chặt chẽ của các sở, ngành, địa phương trong việc thực hiện nhiệm vụ chính trị của ngành.',
    ),
    { type: 'paragraph', id: id(), hint: 'Khó khăn, vướng mắc và nguyên nhân', children: [{ text: '' }] },
    heading(1, 'Phương hướng, nhiệm vụ ', field('next')),
    paragraph(field('agency'), ' tập trung thực hiện một số nhiệm vụ trọng tâm sau:'),
    item(
      'number',
      'Tăng cường công tác tuyên truyền, phổ biến, góp phần nâng cao nhận thức, sự đồng thuận của xã hội trong việc thực hiện các chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước.',
    ),
    item('number', 'Tổ chức thanh tra, kiểm tra chuyên ngành Thông tin và Truyền thông theo Kế hoạch năm 2019.'),
    item('number', 'Đẩy mạnh các nhiệm vụ còn lại trong kế hoạch năm:'),
    ...['Dự án thứ nhất;', 'Dự án thứ hai;', 'Dự án thứ ba;', 'Dự án thứ tư;', 'Dự án thứ năm.'].map((text) =>
      item('letter', text),
    ),
    paragraph(
      'Trên đây là kết quả công tác ',
      field('periodBeforeNext'),
      ' và kế hoạch công tác ',
      field('next'),
      ', ',
      field('agency'),
      ' tỉnh Trà Vinh báo cáo Bộ Thông tin và Truyền thông, Tỉnh ủy, UBND tỉnh./.',
    ),
    {
      type: 'recipients',
      id: id(),
      items: [
        { name: 'Bộ TT&TT', note: 'b/c' },
        { name: 'Tỉnh ủy', note: 'b/c' },
        { name: 'UBND tỉnh', note: 'b/c' },
        { name: 'Sở Kế hoạch và Đầu tư' },
        { name: 'Ban Giám đốc Sở' },
        { name: 'Các phòng, đơn vị thuộc Sở' },
      ],
      archive: { office: 'VT', unit: 'VP' },
      children: chip,
    },
    { type: 'signature', id: id(), children: chip },
    { type: 'appendix', id: id(), children: line(['Biểu tổng hợp các chỉ tiêu chủ yếu ', field('period')]) },
    {
      type: 'indicator-table',
      id: id(),
      caption: '',
      rows: [
        'mail.cap_moi',
        'mail.tong',
        'cts.cap_moi',
        'cts.tong',
        'cts.to_chuc',
        'cts.ca_nhan',
        'vbdh.van_ban_di',
        'vbdh.ky_so',
        'vbdh.ty_le_ky_so',
        'hop.so_cuoc',
      ],
      columns: ['plan', 'sameLastYear', 'previous', 'value', 'yearToDate', 'changePercent'],
      children: chip,
    },
    heading(1, 'Ghi chú'),
    paragraph('Số liệu lấy từ ngày 15/9/2019 đến ngày 14/10/2019.'),
  ];
}
