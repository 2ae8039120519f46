import type { Example } from '../example.ts';
import type { LetterheadNode } from './schema.ts';

export const letterheadExamples: readonly Example<LetterheadNode>[] = [
  {
    name: 'draft',
    node: { type: 'letterhead', id: 'letterhead-1', children: [{ text: '' }] },
    text: 'UBND tỉnh Trà Vinh Sở Thông tin và Truyền thông CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: /BC-STTTT Trà Vinh, ngày tháng năm 2019',
  },
];
