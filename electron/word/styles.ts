import { numberedLevels } from '../../shared/blocks/heading/docx.ts';
import { type FormatProfile, type StyleName, styleNames, type TextStyle } from '../../shared/format/profile.ts';
import { wordStyle } from '../../shared/format/word-styles.ts';
import { type ParagraphFormat, paragraphFormat } from '../../shared/wordml/paragraph.ts';
import { runFormat } from '../../shared/wordml/run.ts';
import { ownLists } from './numbering.ts';
import { namespaces } from './package.ts';

/** The part with the Word styles of a format: one for each of its components, so that a whole file is restyled in one place. */
export function stylesPart(profile: FormatProfile): string {
  return [
    `<w:styles ${namespaces}><w:docDefaults>`,
    `<w:rPrDefault>${defaultRun(profile)}</w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${paragraphFormat({ before: 0, after: 0, line: 1 })}</w:pPr></w:pPrDefault></w:docDefaults>`,
    wordsOwn,
    ...styleNames.map((name) => paragraphStyle(name, profile.styles[name])),
    '</w:styles>',
  ].join('');
}

/** The font is named for every kind of letter, so that Word never falls back to one of its own. */
function defaultRun({ font, language, styles }: FormatProfile): string {
  const size = styles.body.size * 2;
  return [
    `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr>`,
  ].join('');
}

/** The styles that every other is based on. */
const wordsOwn = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>',
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>',
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
].join('');

const names = {
  nation: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  superior: 'Cơ quan chủ quản',
  agency: 'Cơ quan ban hành',
  symbol: 'Số, ký hiệu',
  secrecy: 'Độ mật',
  urgency: 'Độ khẩn',
  circulation: 'Phạm vi lưu hành',
  address: 'Địa chỉ cơ quan',
  placeDate: 'Địa danh, thời gian',
  typeName: 'Tên loại văn bản',
  subject: 'Trích yếu',
  salutation: 'Kính gửi',
  salutationLabel: 'Kính gửi nhiều nơi',
  salutationItem: 'Kính gửi từng nơi',
  basis: 'Căn cứ',
  part: 'Phần',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  heading4: 'heading 4',
  body: 'Nội dung',
  list: 'Gạch đầu dòng',
  sublist: 'Gạch đầu dòng cấp hai',
  tableCaption: 'Tên bảng',
  tableHead: 'Đầu bảng',
  tableGroup: 'Nhóm trong bảng',
  tableCell: 'Ô bảng',
  authority: 'Quyền hạn, chức vụ',
  signerName: 'Họ tên người ký',
  recipientsLabel: 'Nơi nhận',
  recipientsItem: 'Nơi nhận từng dòng',
  drafterMark: 'Ký hiệu người soạn thảo',
  appendixNumber: 'Số phụ lục',
  appendixTitle: 'Tên phụ lục',
  appendixNote: 'Kèm theo văn bản',
  pageNumber: 'Số trang',
} satisfies Record<StyleName, string>;

/** What the Enter key gives after a paragraph of the style; itself where none is named. */
const following: Partial<Record<StyleName, StyleName>> = {
  typeName: 'subject',
  subject: 'body',
  salutationLabel: 'salutationItem',
  part: 'body',
  heading1: 'body',
  heading2: 'body',
  heading3: 'body',
  heading4: 'body',
  appendixNumber: 'appendixTitle',
  appendixTitle: 'body',
  appendixNote: 'body',
};

function paragraphStyle(name: StyleName, style: TextStyle): string {
  const { bold, italic, upper, colour, size } = style;
  return [
    `<w:style w:type="paragraph"${name.startsWith('heading') ? '' : ' w:customStyle="1"'} w:styleId="${wordStyle(name)}"><w:name w:val="${names[name]}"/>`,
    `<w:basedOn w:val="Normal"/><w:next w:val="${wordStyle(following[name] ?? name)}"/><w:qFormat/>`,
    `<w:pPr>${paragraphFormat({ ...lengthsOf(style), ...inOutline(name) })}</w:pPr>`,
    runFormat({ bold: bold || undefined, italic: italic || undefined, upper: upper || undefined, colour, size }),
    '</w:style>',
  ].join('');
}

function lengthsOf({ align, before, after, line, left, hanging, firstLine, keepWithNext }: TextStyle): ParagraphFormat {
  return { align, before, after, line, left, hanging, firstLine, keepNext: keepWithNext };
}

/** The level of a heading in Word's outline, and the list that numbers it, where Word does. */
function inOutline(name: StyleName): ParagraphFormat {
  if (name === 'part') return { outline: 0, keepLines: true, list: { id: ownLists.parts, level: 0 } };
  if (!name.startsWith('heading')) return {};
  const outline = Number(name.slice('heading'.length)) - 1;
  const list = outline < numberedLevels ? { list: { id: ownLists.headings, level: outline } } : {};
  return { outline, keepLines: true, ...list };
}
