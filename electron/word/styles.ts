import {
  AlignmentType,
  type IIndentAttributesProperties,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { headingList, numberedLevels } from '../../shared/blocks/heading/docx.ts';
import { partList } from '../../shared/blocks/part/docx.ts';
import { twipsOf } from '../../shared/format/lengths.ts';
import { type FormatProfile, type StyleName, styleNames, type TextStyle } from '../../shared/format/profile.ts';
import { wordStyle } from '../../shared/format/word-styles.ts';

/** The Word styles of a format: one for each of its components, so that a whole file is restyled in one place. */
export function wordStyles(profile: FormatProfile): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fontOf(profile),
          size: profile.styles.body.size * 2,
          language: { value: profile.language, eastAsia: profile.language },
        },
        paragraph: { spacing: { before: 0, after: 0, line: single, lineRule: LineRuleType.AUTO } },
      },
      // Without the blue that docx gives to the headings below ours.
      heading5: {},
      heading6: {},
      title: {},
    },
    paragraphStyles: styleNames.map((name) => paragraphStyle(name, profile.styles[name])),
  };
}

const single = 240;

/** The font for every kind of letter, so that Word never falls back to one of its own. */
function fontOf({ font }: FormatProfile): { ascii: string; hAnsi: string; cs: string; eastAsia: string } {
  return { ascii: font, hAnsi: font, cs: font, eastAsia: font };
}

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

function paragraphStyle(name: StyleName, style: TextStyle): IParagraphStyleOptions {
  const level = headingLevel(name);
  return {
    id: wordStyle(name),
    name: names[name],
    basedOn: 'Normal',
    next: wordStyle(following[name] ?? name),
    quickFormat: true,
    run: {
      size: style.size * 2,
      bold: style.bold,
      italics: style.italic,
      ...(style.upper ? { allCaps: true } : {}),
      ...(style.colour ? { color: style.colour } : {}),
    },
    paragraph: {
      alignment: alignments[style.align],
      spacing: {
        before: style.before * 20,
        after: style.after * 20,
        line: Math.round(style.line * single),
        lineRule: LineRuleType.AUTO,
      },
      indent: indentOf(style),
      ...(style.keepWithNext ? { keepNext: true } : {}),
      ...(level === undefined ? {} : { outlineLevel: level, keepLines: true }),
      ...numberingOf(name),
    },
  };
}

function indentOf({ firstLine, left, hanging }: TextStyle): IIndentAttributesProperties {
  return {
    ...(left > 0 ? { left: twipsOf(left) } : {}),
    ...(hanging > 0 ? { hanging: twipsOf(hanging) } : { firstLine: twipsOf(firstLine) }),
  };
}

/** The list that numbers the paragraphs of a style, where Word does. */
function numberingOf(name: StyleName): Pick<NonNullable<IParagraphStyleOptions['paragraph']>, 'numbering'> {
  if (name === 'part') return { numbering: { reference: partList, level: 0 } };
  const level = headingLevel(name);
  return level !== undefined && level < numberedLevels ? { numbering: { reference: headingList, level } } : {};
}

function headingLevel(name: StyleName): number | undefined {
  if (name === 'part') return 0;
  return name.startsWith('heading') ? Number(name.slice('heading'.length)) - 1 : undefined;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;
