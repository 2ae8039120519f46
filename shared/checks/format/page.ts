import type { StyleName } from '../../format/profile.ts';
import { formatDecimal } from '../../value/format.ts';
import type { FormatRule, Found } from './rule.ts';

/** The profile's own choices lie within what the format allows: what matters where somebody has changed them. */
export const pageRules: readonly FormatRule[] = [
  {
    id: 'paper',
    find({ look }) {
      const { page, demands } = look.profile;
      const { width, height } = demands.paper;
      if (page.width === width && page.height === height) return [];
      return [wrong(`Khổ giấy ${written(page.width)} × ${written(page.height)} mm: phải là ${width} × ${height} mm.`)];
    },
  },
  {
    id: 'margin',
    find({ look }) {
      const { page, demands } = look.profile;
      return sides.flatMap(([side, name]) => outside(`Lề ${name}`, page.margin[side], demands.margin[side], 'mm'));
    },
  },
  {
    id: 'font',
    find({ look: { profile } }) {
      const { font } = profile.demands;
      return profile.font === font ? [] : [wrong(`Phông chữ ${profile.font}: phải là ${font}.`)];
    },
  },
  {
    id: 'type-size',
    find({ look: { profile } }) {
      return Object.entries(profile.demands.sizes).flatMap(([style, range]) => {
        const size = profile.styles[style as StyleName]?.size;
        const name = styleWords[style as StyleName] ?? style;
        return size === undefined ? [] : outside(`Cỡ chữ ${name}`, size, range, 'pt');
      });
    },
  },
  {
    id: 'type-style',
    find({ look: { profile } }) {
      return Object.entries(profile.demands.letters).flatMap(([name, wanted]) => {
        const style = profile.styles[name as StyleName];
        if (!style || letterForms.every(([form]) => style[form] === wanted.includes(form))) return [];
        const words = letterForms.filter(([form]) => wanted.includes(form)).map(([, word]) => word);
        const how = words.length === 0 ? 'thường, đứng' : words.join(', ');
        return [wrong(`Kiểu chữ ${styleWords[name as StyleName] ?? name}: phải là chữ ${how}.`)];
      });
    },
  },
  {
    id: 'page-number',
    find({ look: { profile } }) {
      const { firstNumberedPage } = profile.demands;
      const { align } = profile.styles.pageNumber;
      return [
        ...(profile.firstNumberedPage === firstNumberedPage
          ? []
          : [wrong(`Số trang ghi từ trang ${profile.firstNumberedPage}: phải ghi từ trang ${firstNumberedPage}.`)]),
        ...(align === 'center' ? [] : [wrong('Số trang phải đặt giữa, ở lề trên.')]),
      ];
    },
  },
  {
    id: 'text-spacing',
    find({ look: { profile } }) {
      const { firstLine, after, line } = profile.styles.body;
      const { demands } = profile;
      const indents = demands.firstLine.map(written).join(' hoặc ');
      return [
        ...(demands.firstLine.includes(firstLine)
          ? []
          : [wrong(`Dòng đầu đoạn lùi vào ${written(firstLine)} mm: phải là ${indents} mm.`)]),
        ...(after >= demands.after
          ? []
          : [wrong(`Khoảng cách giữa các đoạn ${written(after)} pt: tối thiểu ${written(demands.after)} pt.`)]),
        ...outside('Giãn dòng', line, demands.line, 'dòng'),
      ];
    },
  },
  {
    id: 'text-uniform',
    find({ look: { profile } }) {
      const { styles, demands } = profile;
      const sizes = new Set(demands.runningText.map((name) => styles[name as StyleName]?.size));
      if (sizes.size <= 1) return [];
      const said = demands.runningText.map(
        (name) => `${styleWords[name as StyleName] ?? name} ${written(styles[name as StyleName].size)} pt`,
      );
      return [wrong(`Chữ trong nội dung phải cùng một cỡ, đây là: ${said.join(', ')}.`)];
    },
  },
  {
    id: 'rule-length',
    find({ look: { profile } }) {
      const { rules, demands } = profile;
      return ruleNames.flatMap(([rule, name]) => {
        const [least, most] = demands.rules[rule].map((part) => 100 * part) as [number, number];
        return outside(`Đường kẻ dưới ${name}`, 100 * rules[rule], [least, most], '% dòng chữ');
      });
    },
  },
];

const sides = [
  ['top', 'trên'],
  ['bottom', 'dưới'],
  ['left', 'trái'],
  ['right', 'phải'],
] as const;
const letterForms = [
  ['upper', 'in hoa'],
  ['bold', 'đậm'],
  ['italic', 'nghiêng'],
] as const;
const ruleNames = [
  ['motto', 'Tiêu ngữ'],
  ['agency', 'tên cơ quan'],
  ['subject', 'trích yếu'],
] as const;
const styleWords: Partial<Record<StyleName, string>> = {
  nation: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  superior: 'tên cơ quan chủ quản',
  agency: 'tên cơ quan ban hành',
  symbol: 'số, ký hiệu',
  urgency: 'dấu độ khẩn',
  circulation: 'phạm vi lưu hành',
  address: 'địa chỉ cơ quan',
  drafterMark: 'ký hiệu người soạn thảo',
  placeDate: 'địa danh, ngày tháng',
  typeName: 'tên loại',
  subject: 'trích yếu',
  heading1: 'đề mục cấp 1',
  heading2: 'đề mục cấp 2',
  heading3: 'đề mục cấp 3',
  heading4: 'đề mục cấp 4',
  salutation: '“Kính gửi”',
  salutationLabel: '“Kính gửi”',
  salutationItem: 'các nơi “Kính gửi”',
  basis: 'căn cứ',
  body: 'nội dung',
  list: 'gạch đầu dòng',
  sublist: 'gạch đầu dòng cấp dưới',
  authority: 'chức vụ',
  signerName: 'họ tên người ký',
  recipientsLabel: '“Nơi nhận”',
  recipientsItem: 'các nơi nhận',
  appendixNumber: 'số phụ lục',
  appendixTitle: 'tên phụ lục',
  appendixNote: 'dòng “Kèm theo”',
  pageNumber: 'số trang',
};

function outside(what: string, value: number, [least, most]: readonly [number, number], unit: string): Found[] {
  // A rule of a third may be given as 0,33.
  if (value >= least - 0.5 * step(unit) && value <= most + 0.5 * step(unit)) return [];
  const allowed = least === most ? written(least) : `${written(least)} đến ${written(most)}`;
  return [wrong(`${what} ${written(value)} ${unit}: thể thức cho phép ${allowed} ${unit}.`)];
}

function step(unit: string): number {
  return unit.startsWith('%') ? 1 : 0.001;
}

function written(value: number): string {
  return formatDecimal(String(Math.round(value * 100) / 100));
}

function wrong(message: string): Found {
  return { severity: 'error', message, block: null };
}
