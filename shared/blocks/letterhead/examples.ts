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
    name: 'dated',
    node: { type: 'letterhead', id: 'letterhead-5', children: [{ text: '' }] },
    context: { number: 5, date: '2019-02-09' },
    text: 'UBND tỉnh Trà Vinh Sở Thông tin và Truyền thông CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 05/BC-STTTT Trà Vinh, ngày 09 tháng 02 năm 2019',
  },
  {
    name: 'from-march-on',
    node: { type: 'letterhead', id: 'letterhead-6', children: [{ text: '' }] },
    context: { number: 105, date: '2019-03-30' },
    text: 'UBND tỉnh Trà Vinh Sở Thông tin và Truyền thông CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 105/BC-STTTT Trà Vinh, ngày 30 tháng 3 năm 2019',
  },
  {
    name: 'long-names',
    node: { type: 'letterhead', id: 'letterhead-7', children: [{ text: '' }] },
    context: {
      superior: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
      agency: 'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp',
      place: 'Thành phố Hồ Chí Minh',
      date: '2026-12-29',
    },
    text: 'Ủy ban nhân dân Thành phố Hồ Chí Minh Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: /BC-STTTT Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026',
  },
  {
    name: 'without-superior',
    node: { type: 'letterhead', id: 'letterhead-8', address: 'Số 1 đường A, phường 1', children: [{ text: '' }] },
    context: { superior: '', agency: 'Ủy ban nhân dân tỉnh Vĩnh Long', place: 'Vĩnh Long' },
    text: 'Ủy ban nhân dân tỉnh Vĩnh Long CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: /BC-STTTT Vĩnh Long, ngày tháng năm 2019',
  },
  {
    name: 'circulation',
    node: { type: 'letterhead', id: 'letterhead-4', circulation: 'LƯU HÀNH NỘI BỘ', children: [{ text: '' }] },
    text: 'LƯU HÀNH NỘI BỘ UBND tỉnh Trà Vinh Sở Thông tin và Truyền thông CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: /BC-STTTT Trà Vinh, ngày tháng năm 2019',
  },
];
