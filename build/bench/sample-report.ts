import type { FigureNode } from '../../shared/blocks/figure/schema.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { composeLook, type FigureRow, type Look } from '../../shared/document/look.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';

const words =
  'Trong kỳ đơn vị tiếp tục triển khai các nhiệm vụ theo kế hoạch được giao phối hợp chặt chẽ với các sở ngành địa phương nâng cao chất lượng phục vụ người dân và doanh nghiệp bảo đảm hệ thống hoạt động ổn định thông suốt an toàn'.split(
    ' ',
  );

/** So many words of Vietnamese text, always the same for the same place. */
export function sentence(place: number, length: number): string {
  const text = Array.from({ length }, (_, word) => words[(place * 7 + word * (1 + (place % 3))) % words.length]).join(
    ' ',
  );
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const indicatorCount = 200;
const indicatorOf = (place: number): string => `chi_tieu.so_${place % indicatorCount}`;

/** A report of about so many A4 pages: headings, paragraphs with bound figures, lists, and a table on every second page. */
export function sampleBlocks(pages: number): Block[] {
  const blocks: Block[] = [
    { type: 'letterhead', id: 'letterhead', children: [{ text: '' }] },
    {
      type: 'title',
      id: 'title',
      name: 'BÁO CÁO',
      children: [{ text: 'Công tác tháng 10 và kế hoạch công tác tháng 11/2019' }],
    },
  ];
  for (let page = 0; page < pages; page += 1) {
    blocks.push({
      type: 'heading',
      id: `heading-${page}`,
      level: page % 5 === 0 ? 1 : 2,
      children: [{ text: sentence(page, 8) }],
    });
    for (let place = 0; place < (page % 2 ? 5 : 4); place += 1) blocks.push(paragraph(page, place));
    for (let place = 0; place < 2; place += 1) {
      blocks.push({
        type: 'list',
        id: `list-${page}-${place}`,
        marker: 'dash',
        children: [{ text: sentence(page + place, 28) }],
      });
    }
    if (page % 2 === 0) blocks.push(table(page));
  }
  blocks.push(
    {
      type: 'recipients',
      id: 'recipients',
      items: [{ name: 'UBND tỉnh', note: 'b/c' }, { name: 'Lưu trữ' }],
      archive: { office: 'VT' },
      children: [{ text: '' }],
    },
    { type: 'signature', id: 'signature', children: [{ text: '' }] },
  );
  return blocks;
}

function paragraph(page: number, place: number): Block {
  const figure = (offset: number): FigureNode => ({
    type: 'figure',
    indicator: indicatorOf(page * 10 + place + offset),
    offset: 0,
    measure: 'value',
    unit: false,
    form: 'prose',
    children: [{ text: '' }],
  });
  return {
    type: 'paragraph',
    id: `paragraph-${page}-${place}`,
    children: [
      { text: `${sentence(page + place, 18)} ` },
      figure(0),
      { text: ' văn bản, ' },
      { text: sentence(place, 6), bold: true },
      { text: ' ' },
      figure(1),
      { text: ` hồ sơ; ${sentence(page * 3 + place, 24)}.` },
    ],
  };
}

function table(page: number): Block {
  return {
    type: 'indicator-table',
    id: `table-${page}`,
    caption: '',
    rows: Array.from({ length: 10 }, (_, row) => indicatorOf(page * 5 + row)),
    columns: ['previous', 'value', 'change'],
    children: [{ text: '' }],
  };
}

/** The look of the sample: every indicator has figures. */
export function sampleLook(blocks: readonly Block[]): Look {
  const rows = new Map<string, FigureRow>(
    Array.from({ length: indicatorCount }, (_, place) => {
      const indicator = indicatorOf(place);
      return [
        indicator,
        {
          indicator,
          value: String(1000 + place * 37),
          previous: String(900 + place * 35),
          sameLastYear: null,
          yearToDate: null,
          plan: null,
        },
      ];
    }),
  );
  return composeLook({
    profile: nd30,
    blocks,
    rows: new Map([[0, rows]]),
    indicator: (id) => ({
      id,
      label: `Số lượng thực hiện ${id.slice(12)}`,
      unit: 'văn bản',
      decimals: 0,
      group: 'chung',
    }),
    context: {
      period: '2019-10',
      superior: 'UBND tỉnh Trà Vinh',
      agency: 'Sở Thông tin và Truyền thông',
      symbol: 'BC-STTTT',
      number: null,
      place: 'Trà Vinh',
      date: null,
      year: 2019,
      signer: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
      fields: {
        period: 'tháng 10/2019',
        periodBeforeNext: 'tháng 10',
        next: 'tháng 11/2019',
        previous: 'tháng 9/2019',
        noun: 'tháng',
        year: '2019',
        nextYear: '2020',
        agency: 'Sở Thông tin và Truyền thông',
        superior: 'Ủy ban nhân dân tỉnh Trà Vinh',
        province: 'tỉnh Trà Vinh',
      },
    },
  });
}
