import type { Example } from '../example.ts';
import type { LetterheadNode } from './schema.ts';

export const letterheadExamples: readonly Example<LetterheadNode>[] = [
  {
    name: 'draft',
    node: { type: 'letterhead', id: 'letterhead-1', children: [{ text: '' }] },
    text: 'UBND tỉnh Trà Vinh Sở Thông tin và Truyền thông CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: /BC-STTTT Trà Vinh, ngày tháng năm 2019',
  },
  {
    name: 'own-symbol',
    node: { type: 'letterhead', id: 'letterhead-2', symbol: 'BC-STTTT-VP', children: [{ text: '' }] },
    text: 'UBND tỉnh Trà Vinh Sở Thông tin và Truyền thông CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: /BC-STTTT-VP Trà Vinh, ngày tháng năm 2019',
  },
  {
    name: 'stamps',
    node: { type: 'letterhead', id: 'letterhead-3', secrecy: 'MẬT', urgency: 'HỎA TỐC', children: [{ text: '' }] },
    text: 'UBND tỉnh Trà Vinh Sở Thông tin và Truyền thông CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: /BC-STTTT Trà Vinh, ngày tháng năm 2019 MẬT HỎA TỐC',
  },
  {
    name: 'circulation',
    node: { type: 'letterhead', id: 'letterhead-4', circulation: 'LƯU HÀNH NỘI BỘ', children: [{ text: '' }] },
    text: 'LƯU HÀNH NỘI BỘ UBND tỉnh Trà Vinh Sở Thông tin và Truyền thông CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: /BC-STTTT Trà Vinh, ngày tháng năm 2019',
  },
];
