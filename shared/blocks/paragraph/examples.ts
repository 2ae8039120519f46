import type { Example } from '../example.ts';
import type { ParagraphNode } from './schema.ts';

const chip: [{ text: '' }] = [{ text: '' }];
const figure = { type: 'figure', offset: 0, measure: 'value', unit: false, form: 'prose', children: chip } as const;

const phrase = {
  type: 'phrase',
  offset: 0,
  measure: 'value',
  against: 'previous',
  told: 'growth',
  children: chip,
} as const;

export const paragraphExamples: readonly Example<ParagraphNode>[] = [
  {
    name: 'plain',
    node: {
      type: 'paragraph',
      id: 'paragraph-plain',
      children: [{ text: 'Hệ thống truyền thanh cơ sở hoạt động ổn định.' }],
    },
    text: 'Hệ thống truyền thanh cơ sở hoạt động ổn định.',
  },
  {
    name: 'marks',
    node: {
      type: 'paragraph',
      id: 'paragraph-marks',
      children: [
        { text: 'Chữ ' },
        { text: 'đậm', bold: true },
        { text: ', ' },
        { text: 'nghiêng', italic: true },
        { text: ', ' },
        { text: 'gạch chân', underline: true },
        { text: ' và ' },
        { text: 'đậm nghiêng', bold: true, italic: true },
        { text: '; giữ <nguyên> & “ngoặc”.' },
      ],
    },
    text: 'Chữ đậm, nghiêng, gạch chân và đậm nghiêng; giữ <nguyên> & “ngoặc”.',
  },
  {
    name: 'figures',
    node: {
      type: 'paragraph',
      id: 'paragraph-figures',
      children: [
        { text: 'Trong ' },
        { type: 'field', name: 'noun', children: chip },
        { text: ' cấp ' },
        { ...figure, indicator: 'mail.cap_moi' },
        { text: ' hộp thư, nâng tổng số lên ' },
        { ...figure, indicator: 'mail.tong', unit: true, bold: true },
        { text: '; ký số ' },
        { ...figure, indicator: 'vbdh.ky_so' },
        { text: ' trên ' },
        { ...figure, indicator: 'vbdh.van_ban_di', unit: true },
        { text: ' (' },
        { ...figure, indicator: 'vbdh.ty_le_ky_so' },
        { text: '); họp trực tuyến ' },
        { ...figure, indicator: 'hop.so_cuoc', unit: true },
        { text: '.' },
      ],
    },
    text: 'Trong tháng cấp 48 hộp thư, nâng tổng số lên 6.890 hộp thư; ký số 9.285 trên 13.363 văn bản (69,48%); họp trực tuyến 01 cuộc.',
  },
  {
    name: 'gap',
    node: {
      type: 'paragraph',
      id: 'paragraph-gap',
      children: [{ text: 'Thu hồi ' }, { ...figure, indicator: 'cts.thu_hoi', unit: true }, { text: ' số.' }],
    },
    text: 'Thu hồi ……… chứng thư số.',
  },
  {
    name: 'phrases',
    node: {
      type: 'paragraph',
      id: 'paragraph-phrases',
      children: [
        { ...phrase, phrase: 'count', indicator: 'hop.khong', capital: true, italic: true },
        { text: '; hộp thư ' },
        { ...phrase, phrase: 'compare', indicator: 'mail.tong' },
        { text: ' (' },
        { ...phrase, phrase: 'compare', indicator: 'mail.tong', told: 'difference' },
        { text: '), ' },
        { ...phrase, phrase: 'total', indicator: 'mail.tong', wording: { rise: 'nâng {chỉ tiêu} lên {số}' } },
        { text: '; văn bản đi ' },
        { ...phrase, phrase: 'compare', indicator: 'vbdh.van_ban_di', against: 'sameLastYear' },
        { text: ', ' },
        { ...phrase, phrase: 'plan', indicator: 'vbdh.van_ban_di', measure: 'yearToDate', bold: true },
        { text: ', ký số ' },
        {
          ...figure,
          indicator: 'vbdh.ky_so',
          compare: { to: { indicator: 'vbdh.van_ban_di' }, as: 'share' },
        },
        { text: '; họp trực tuyến ' },
        { ...phrase, phrase: 'compare', indicator: 'hop.so_cuoc' },
        { text: '.' },
      ],
    },
    text:
      'Không có cuộc nào; hộp thư tăng 0,7% so với tháng 9/2019 (tăng 48 hộp thư so với tháng 9/2019), ' +
      'nâng tổng số hộp thư lên 6.890; văn bản đi tăng 19,27% so với cùng kỳ năm 2018, đạt 87,63% kế hoạch năm, ' +
      'ký số 69,48%; họp trực tuyến tăng (giảm) ……… so với tháng 9/2019.',
  },
];
