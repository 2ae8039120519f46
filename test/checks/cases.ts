import type { Block } from '../../shared/blocks/schemas.ts';
import type { FormatProfile } from '../../shared/format/profile.ts';
import { type Around, figure, heading, paragraph, reportWith } from './subject.ts';

/** A rule with a report that keeps it and one that breaks it; `remains` where only the clerk can put it right. */
export interface Case {
  rule: string;
  name: string;
  good: readonly Block[];
  bad: readonly Block[];
  around?: Around;
  goodAround?: Around;
  remains?: true;
}

const plain = reportWith([]);
const text = (words: string): Block[] => reportWith([paragraph('text', words)]);
const without = (type: Block['type']): Block[] => plain.filter((block) => block.type !== type);
const day = 'ngày 05 tháng 9 năm 2019';
const basis = (id: string, words: string): Block => ({ type: 'basis', id, children: [{ text: words }] });
const addressees = (...names: string[]): Block[] =>
  reportWith(names.map((name, place) => ({ type: 'salutation', id: `to-${place}`, children: [{ text: name }] })));
const letterhead = (own: Partial<Extract<Block, { type: 'letterhead' }>>): Block[] =>
  plain.map((block) => (block.type === 'letterhead' ? { ...block, ...own } : block));
const titled = (own: Partial<Extract<Block, { type: 'title' }>>): Block[] =>
  plain.map((block) => (block.type === 'title' ? { ...block, ...own } : block));
const list = (marker: 'dash' | 'plus' | 'number' | 'letter', words: string): Block[] =>
  reportWith([{ type: 'list', id: 'item', marker, children: [{ text: words }] }]);
const appendix = (id: string, title: string): Block => ({ type: 'appendix', id, children: [{ text: title }] });
const recipients = (...names: string[]): Block[] =>
  reportWith([], { recipients: { items: names.map((name) => ({ name })) } });
const signed = (lines: string[], name = 'Nguyễn Văn A'): Around => ({ context: { signer: { lines, name } } });

/** Profiles that go their own way: only who changes one sees these. */
const profiles = (
  [
    ['paper', 'another size', ({ page }) => (page.height = 279)],
    ['margin', 'a narrow left margin', ({ page }) => (page.margin.left = 25)],
    ['font', 'another font', (profile) => (profile.font = 'Arial')],
    ['type-size', 'a small subject', ({ styles }) => (styles.subject.size = 12)],
    ['type-style', 'upright grounds', ({ styles }) => (styles.basis.italic = false)],
    ['page-number', 'a number on the first page', (profile) => (profile.firstNumberedPage = 1)],
    ['text-spacing', 'wide lines', ({ styles }) => (styles.body.line = 1.6)],
    ['text-uniform', 'small list items', ({ styles }) => (styles.list.size = 13)],
    ['rule-length', 'a rule as long as the name', ({ rules }) => (rules.agency = 1)],
    ['nation', 'another quốc hiệu', ({ texts }) => (texts.nation = 'CỘNG HÒA XÃ HỘI')],
  ] satisfies [string, string, (profile: FormatProfile) => unknown][]
).map(([rule, name, profile]): Case => ({ rule, name, good: plain, bad: plain, around: { profile }, remains: true }));

export const cases: readonly Case[] = [
  ...profiles,
  ...(['letterhead', 'title', 'recipients', 'signature'] as const).map(
    (type): Case => ({
      rule: `missing-${type}`,
      name: 'a part left out',
      good: plain,
      bad: without(type),
      remains: true,
    }),
  ),
  {
    rule: 'symbol',
    name: 'a space in the symbol',
    good: plain,
    goodAround: { context: { number: 5, symbol: 'BC-STTTT-VP' } },
    bad: plain,
    around: { context: { number: 5, symbol: 'BC- STTTT' } },
    remains: true,
  },
  {
    rule: 'symbol',
    name: 'the symbol of another type',
    good: plain,
    bad: plain,
    around: { context: { symbol: 'TTr-STTTT' } },
    remains: true,
  },
  {
    rule: 'place-date',
    name: 'no place',
    good: plain,
    goodAround: { context: { date: '2019-02-05', year: 2019 } },
    bad: plain,
    around: { context: { place: ' ' } },
    remains: true,
  },
  {
    rule: 'agency-name',
    name: 'no agency',
    good: plain,
    bad: plain,
    around: { context: { agency: ' ' } },
    remains: true,
  },
  {
    rule: 'agency-name',
    name: 'a word wider than its column',
    good: plain,
    goodAround: { context: { agency: 'Sở Nông nghiệp và Phát triển nông thôn' } },
    bad: plain,
    around: { context: { agency: `Sở ${'Nôngnghiệp'.repeat(5)}` } },
    remains: true,
  },
  {
    rule: 'agency-name',
    name: 'a name of four lines',
    good: plain,
    bad: plain,
    around: {
      context: { agency: 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp '.repeat(2) },
    },
    remains: true,
  },
  {
    rule: 'missing-address',
    name: 'wanted, and not in the directory',
    good: letterhead({ withAddress: true }),
    goodAround: { context: { address: 'Số 1 đường Lê Lợi' } },
    bad: letterhead({ withAddress: true }),
    remains: true,
  },
  {
    rule: 'parts-order',
    name: 'a paragraph behind the signature',
    good: reportWith([paragraph('text', 'Số liệu ở Phụ lục.')], {
      after: [paragraph('blank', ' '), appendix('a', 'Số liệu'), paragraph('in', 'Trong phụ lục.')],
    }),
    bad: reportWith([], { after: [paragraph('late', 'Viết thêm.')] }),
    remains: true,
  },
  {
    rule: 'parts-order',
    name: 'the title above the letterhead',
    good: plain,
    bad: [...plain.slice(1, 2), ...plain.slice(0, 1), ...plain.slice(2)],
    remains: true,
  },
  { rule: 'unnamed-type', name: 'a công văn', good: plain, bad: titled({ name: 'Công văn' }), remains: true },
  {
    rule: 'subject-long',
    name: 'five lines',
    good: titled({
      children: [{ text: 'Kết quả công tác tháng 10 và nhiệm vụ trọng tâm tháng 11 năm 2019 '.repeat(3) }],
    }),
    bad: titled({
      children: [{ text: 'Kết quả công tác tháng 10 và nhiệm vụ trọng tâm tháng 11 năm 2019 '.repeat(5) }],
    }),
    remains: true,
  },
  {
    rule: 'signer-width',
    name: 'a title of more than a line',
    good: plain,
    goodAround: signed(['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']),
    bad: plain,
    around: signed(['TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG CÔNG NGHỆ THÔNG TIN VÀ BƯU CHÍNH VIỄN THÔNG']),
    remains: true,
  },
  {
    rule: 'salutation-marks',
    name: 'a comma between two',
    good: addressees('Ủy ban nhân dân tỉnh', 'Sở Nội vụ.'),
    bad: addressees('Ủy ban nhân dân tỉnh,', 'Sở Nội vụ;'),
  },
  {
    rule: 'missing-signer',
    name: 'nobody signs',
    good: plain,
    bad: plain,
    around: { context: { signer: null } },
    remains: true,
  },
  ...[
    ['KT. GIÁM ĐỐC'],
    ['KT. GIÁM ĐỐC', 'GIÁM ĐỐC'],
    ['Q. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['TL.GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
    ['TP. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
  ].map(
    (lines): Case => ({
      rule: 'signer-lines',
      name: lines.join(' / '),
      good: plain,
      goodAround: signed(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']),
      bad: plain,
      around: signed(lines),
      remains: true,
    }),
  ),
  {
    rule: 'signer-name',
    name: 'an academic title',
    good: plain,
    goodAround: signed(['GIÁM ĐỐC'], 'Tsần Văn B'),
    bad: plain,
    around: signed(['GIÁM ĐỐC'], 'TS. Nguyễn Văn A'),
    remains: true,
  },
  {
    rule: 'end-mark',
    name: 'a bare full stop at the end',
    good: plain,
    bad: plain.map((block) => (block.id === 'last' ? paragraph('last', 'Trên đây là ', figure, ' báo cáo.') : block)),
  },
  { rule: 'end-mark', name: 'the mark in the middle', good: text('Một câu.'), bad: text('Một câu./.') },
  {
    rule: 'salutation',
    name: 'addressed, and not in “Nơi nhận”',
    good: reportWith([paragraph('to', 'Kính gửi: Ủy ban nhân dân tỉnh')], {
      recipients: { items: [{ name: 'Như trên' }, { name: 'Ban Giám đốc Sở' }] },
    }),
    bad: reportWith([paragraph('to', 'Kính gửi: Ủy ban nhân dân tỉnh')]),
  },
  {
    rule: 'salutation',
    name: '“Như trên” where nobody is addressed',
    good: reportWith([{ type: 'salutation', id: 'to', children: [{ text: 'Ủy ban nhân dân tỉnh' }] }]),
    bad: recipients('Như trên', 'Ban Giám đốc Sở'),
  },
  { rule: 'recipients-empty', name: 'nobody', good: plain, bad: recipients(), remains: true },
  { rule: 'recipients-archive', name: 'a typed archive line', good: plain, bad: recipients('Sở', 'Lưu: VT.') },
  {
    rule: 'recipients-archive',
    name: 'another office',
    good: reportWith([], { recipients: { archive: { office: 'VT', unit: 'TCCB' } } }),
    bad: reportWith([], { recipients: { archive: { office: 'TCCB' } } }),
    remains: true,
  },
  { rule: 'recipients-punctuation', name: 'typed marks', good: plain, bad: recipients('- Ban Giám đốc Sở;') },
  { rule: 'recipients-twice', name: 'the same one again', good: plain, bad: recipients('Sở', 'Sở;') },
  {
    rule: 'empty-title',
    name: 'no subject',
    good: plain,
    bad: plain.map((block) => (block.type === 'title' ? { ...block, children: [{ text: ' ' }] } : block)),
    remains: true,
  },
  {
    rule: 'empty-heading',
    name: 'no words',
    good: reportWith([heading('one', 1, 'Kết quả')]),
    bad: reportWith([heading('one', 1, '')]),
    remains: true,
  },
  {
    rule: 'empty-hint',
    name: 'not yet written',
    good: reportWith([{ type: 'paragraph', id: 'text', hint: 'Kết quả', children: [{ text: 'Tốt.' }] }]),
    bad: reportWith([{ type: 'paragraph', id: 'text', hint: 'Kết quả', children: [{ text: '' }] }]),
    remains: true,
  },
  {
    rule: 'locked-block',
    name: 'from a newer version',
    good: plain,
    bad: reportWith([{ type: 'locked', id: 'lock', original: {}, children: [{ text: '' }] }]),
    remains: true,
  },
  {
    rule: 'skipped-level',
    name: 'from I. to 1.1.',
    good: reportWith([heading('one', 1, 'Một'), heading('two', 2, 'Hai'), heading('three', 3, 'Ba')]),
    bad: reportWith([heading('one', 1, 'Một'), heading('three', 3, 'Ba')]),
    remains: true,
  },
  {
    rule: 'heading-end',
    name: 'a colon behind a title',
    good: reportWith([heading('one', 1, 'Kết quả'), heading('two', 2, 'Bưu chính...')]),
    bad: reportWith([heading('one', 1, 'Kết quả:'), heading('two', 2, 'Bưu chính.')]),
  },
  {
    rule: 'typed-number',
    name: 'numbers typed before headings',
    good: reportWith([heading('one', 1, 'Vì sao'), heading('two', 2, '2019 là năm bản lề')]),
    bad: reportWith([
      heading('one', 1, 'II. Kết quả'),
      heading('two', 2, '1.2. Bưu chính'),
      heading('three', 3, 'a) Thư'),
    ]),
  },
  { rule: 'typed-number', name: 'a dash before a dash', good: list('dash', '-5 độ'), bad: list('dash', '- Một việc;') },
  {
    rule: 'typed-number',
    name: 'an appendix that numbers itself',
    good: reportWith([paragraph('text', 'Số liệu ở Phụ lục.')], { after: [appendix('a', 'Phụ lục số liệu')] }),
    bad: reportWith([paragraph('text', 'Số liệu ở Phụ lục.')], { after: [appendix('a', 'Phụ lục I: Số liệu')] }),
  },
  {
    rule: 'practice-level',
    name: 'the level 1.1. where the workspace is strict',
    good: reportWith([heading('one', 1, 'Một'), heading('two', 2, 'Hai'), heading('three', 3, 'Ba')]),
    bad: reportWith([heading('one', 1, 'Một'), heading('two', 2, 'Hai'), heading('three', 3, 'Ba')]),
    around: { strict: true },
    remains: true,
  },
  {
    rule: 'grounds',
    name: 'two typed lines',
    good: reportWith([
      paragraph('first', 'Căn cứ Kế hoạch công tác, Sở Thông tin và Truyền thông báo cáo như sau:'),
      basis('one', `Căn cứ Kế hoạch số 12/KH-UBND ${day};`),
      basis('two', `Căn cứ Công văn số 15/UBND-VX ${day}.`),
    ]),
    bad: reportWith([
      paragraph('one', `Căn cứ Kế hoạch số 12/KH-UBND ${day}.`),
      paragraph('two', `Căn cứ Công văn số 15/UBND-VX ${day}`),
    ]),
  },
  {
    rule: 'grounds',
    name: 'a block with a comma',
    good: reportWith([basis('one', `Căn cứ Kế hoạch số 12/KH-UBND ${day}`)]),
    bad: reportWith([basis('one', `Căn cứ Kế hoạch số 12/KH-UBND ${day};`)]),
  },
  {
    rule: 'grounds-style',
    name: 'lines of grounds as common paragraphs',
    good: reportWith([basis('one', 'Căn cứ Luật Viễn thông'), basis('two', 'Căn cứ Luật Bưu chính')]),
    bad: reportWith([paragraph('one', 'Căn cứ Luật Viễn thông;'), paragraph('two', 'Căn cứ Luật Bưu chính.')]),
  },
  {
    rule: 'citation-first',
    name: 'no date behind the number',
    good: text(
      `Theo Quyết định số 05/2019/QĐ-UBND ${day} và Công văn số 7/STC (${day}), Quyết định số 05/2019/QĐ-UBND.`,
    ),
    bad: text('Theo Quyết định số 05/2019/QĐ-UBND của Ủy ban nhân dân tỉnh.'),
    remains: true,
  },
  {
    rule: 'appendix-number',
    name: 'Arabic numbers',
    good: reportWith([paragraph('text', 'Theo Phụ lục I và II.')], {
      after: [appendix('a', 'Một'), appendix('b', 'Hai')],
    }),
    bad: reportWith([paragraph('text', 'Theo Phụ lục I và II.')], {
      after: [appendix('a', 'Một'), appendix('b', 'Hai')],
    }),
    around: {
      numbers: new Map([
        ['a', 'Phụ lục 1'],
        ['b', 'Phụ lục II'],
      ]),
    },
    remains: true,
  },
  {
    rule: 'appendix-mention',
    name: 'the second is not spoken of',
    good: reportWith([paragraph('text', 'Số liệu ở các phụ lục kèm theo.')], {
      after: [appendix('a', 'Một'), appendix('b', 'Hai')],
    }),
    bad: reportWith([paragraph('text', 'Số liệu ở Phụ lục I.')], {
      after: [appendix('a', 'Một'), appendix('b', 'Hai')],
    }),
    remains: true,
  },
  {
    rule: 'date-zero',
    name: 'days and months without a zero',
    good: text('Quyết định ngày 05 tháng 02 năm 2019 và ngày 15 tháng 9 năm 2019.'),
    bad: text('Quyết định ngày 5 tháng 2 năm 2019 và ngày 15 tháng 9 năm 2019.'),
  },
  {
    rule: 'agency-capitals',
    name: 'names in small letters',
    good: text(
      'Sở Thông tin và Truyền thông, UỶ BAN NHÂN DÂN TỈNH TRÀ VINH, lĩnh vực thông tin và truyền thông, số xã.',
    ),
    bad: text('Sở thông tin và truyền thông trình uỷ ban nhân dân tỉnh Trà Vinh, Hội Đồng Nhân Dân tỉnh.'),
  },
  {
    rule: 'agency-capitals',
    name: 'titles, orders and documents',
    good: text(`Chủ tịch Ủy ban nhân dân tỉnh tặng Huân chương Lao động; giám đốc doanh nghiệp nghỉ tết Nguyên đán.`),
    bad: text('Theo bộ luật hình sự, phó chủ tịch Ủy ban nhân dân tỉnh trình thủ tướng Chính phủ dịp tết Nguyên Đán.'),
  },
  {
    rule: 'unit-capitals',
    name: 'the province',
    good: text('Tỉnh Trà Vinh và Ủy ban nhân dân tỉnh Vĩnh Long. Tỉnh Bến Tre cũng vậy; Tỉnh ủy, UBND Tỉnh.'),
    bad: text('Trên địa bàn Tỉnh Trà Vinh có nhiều việc.'),
  },
  {
    rule: 'sentence-capital',
    name: 'small letters at the beginning',
    good: reportWith([
      paragraph('text', 'Kết quả tốt. Tuy nhiên, v.v. và các việc khác; tăng 1.5 lần. “Đề án” đã xong... còn lại ít.'),
      paragraph('more', figure, ' hộp thư.'),
      paragraph('broken', 'Một câu bị ngắt'),
      paragraph('on', 'dòng ở giữa, viết tiếp đến đây.'),
      { type: 'list', id: 'item', marker: 'dash', children: [{ text: 'cấp mới 48 hộp thư' }] },
    ]),
    bad: text('kết quả tốt. tuy nhiên còn chậm! nguyên nhân là thiếu người.'),
  },
  {
    rule: 'noun-capitals',
    name: 'the people',
    good: text('Phục vụ Nhân dân, công an nhân dân, Đảng và Nhà nước, quản lý nhà nước, với nhân dân tệ.'),
    bad: text('Để phục vụ nhân dân và của nhân dân theo chính sách của nhà nước.'),
  },
  {
    rule: 'citation-capitals',
    name: 'parts of a law',
    good: text(
      'Khoản 2 Điều 5 nêu rõ. Theo điểm a, b khoản 2 Điều 5 Luật An ninh mạng, điều 5 xe cứu thương, 3 điểm 2 khoản.',
    ),
    bad: text(`Theo Điểm a Khoản 2 điều 5 và điều 7 mục 2 chương II nghị định số 30/2020/NĐ-CP ${day}.`),
  },
  {
    rule: 'composed',
    name: 'letters in pieces',
    good: text('Tiếng Việt.'),
    bad: text(`${'Tiếng Việt'.normalize('NFD')} gõ.`),
  },
  {
    rule: 'legacy-font',
    name: 'TCVN3',
    good: text('Café à la carte, 5 µm, © 2019, ca. 20 °C.'),
    bad: text('B¸o c¸o c«ng t¸c th¸ng 10'),
    remains: true,
  },
  {
    rule: 'legacy-font',
    name: 'VNI',
    good: text('Bộ Thông tin và Truyền thông.'),
    bad: text('Sôû Thoâng tin vaø Truyeàn thoâng'),
    remains: true,
  },
  { rule: 'symbol-font', name: 'a tick of Wingdings', good: text('✓ Đạt.'), bad: text('\uF0FC Đạt.') },
  { rule: 'typed-rule', name: 'a line of underscores', good: text('………'), bad: text('__________') },
  {
    rule: 'double-space',
    name: 'two spaces beside a figure',
    good: reportWith([paragraph('text', 'Có ', figure, ' hộp thư. ')]),
    bad: reportWith([paragraph('text', 'Có  ', figure, '  hộp thư,  đủ.')]),
  },
  { rule: 'space-before-mark', name: 'before a comma', good: text('Một, hai; .NET.'), bad: text('Một , hai ; ba .') },
  { rule: 'space-first', name: 'an indent of spaces', good: text('Một câu.'), bad: text('    Một câu.') },
];
