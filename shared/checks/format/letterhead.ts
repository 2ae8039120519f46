import { letterheadLayout } from '../../blocks/letterhead/layout.ts';
import { placeDateLine, symbolLine } from '../../document/date-line.ts';
import { millimetresPerPoint } from '../../format/lengths.ts';
import { type Face, textWidth } from '../../format/text-width.ts';
import type { FormatRule, FormatSubject, Found } from './rule.ts';

/** The letterhead's own lines: quốc hiệu and tiêu ngữ to the letter, a name that fits, number and symbol, place and date, and the address where it is wanted. */
export const letterheadRules: readonly FormatRule[] = [
  {
    id: 'nation',
    find({ blocks, look }) {
      const { texts, demands } = look.profile;
      const block = letterheadOf(blocks);
      return [
        ...unlike('Quốc hiệu', texts.nation, demands.nation, block),
        ...unlike('Tiêu ngữ', texts.motto, demands.motto, block),
      ];
    },
  },
  {
    id: 'agency-name',
    find({ blocks, look }) {
      const letterhead = blocks.find((one) => one.type === 'letterhead');
      if (!letterhead) return [];
      const block = letterhead.id;
      if (look.context.agency.trim() === '')
        return [wrong('Chưa có tên cơ quan ban hành: hãy ghi vào danh bạ cơ quan.', block)];
      const { left } = letterheadLayout(letterhead, look);
      const { styles, demands } = look.profile;
      const tooMany = left.agency.length > demands.agencyLines;
      return [
        ...tooWide(left.superior, styles.superior, left.width, block),
        ...tooWide(left.agency, styles.agency, left.width, block),
        ...(tooMany ? [{ severity: 'question' as const, message: manyLines(left.agency.length), block }] : []),
      ];
    },
  },
  {
    id: 'missing-address',
    find({ blocks, look }) {
      const block = blocks.find((one) => one.type === 'letterhead' && one.withAddress);
      if (!block || look.context.foot !== undefined) return [];
      const message = 'Chân trang đầu cần in địa chỉ mà danh bạ chưa có: hãy ghi địa chỉ vào danh bạ cơ quan.';
      return [{ severity: 'question', message, block: block.id }];
    },
  },
  {
    id: 'symbol',
    find(subject) {
      const { look, blocks } = subject;
      const block = letterheadOf(blocks);
      const line = symbolLine(look.context, look.profile.texts.number);
      const [number = '', ...parts] = line.slice(line.indexOf(':') + 1).split('/');
      const symbol = parts.join('/');
      return [
        ...(/^ (?:\u00A0+|0[1-9]|[1-9]\d+)$/.test(number)
          ? []
          : [wrong(`Số “${number.trim()}” viết bằng chữ số, dưới 10 có số 0 đứng trước.`, block)]),
        ...(/^[\p{L}\p{N}&]+(?:[-./][\p{L}\p{N}&]+)+$/u.test(symbol)
          ? []
          : [wrong(`Ký hiệu “${symbol}” phải viết liền, các nhóm chữ nối bằng dấu “-”, không có dấu cách.`, block)]),
        ...typeSymbol(subject, symbol, block),
      ];
    },
  },
  {
    id: 'place-date',
    find({ blocks, look }) {
      const line = placeDateLine(look.context);
      const block = letterheadOf(blocks);
      if (look.context.place.trim() === '')
        return [wrong('Chưa có địa danh trước ngày tháng: hãy ghi vào danh bạ cơ quan.', block)];
      return /, ngày (?:\u00A0+|0[1-9]|[12]\d|3[01]) tháng (?:\u00A0+|0[12]|[3-9]|1[0-2]) năm \d{4}$/.test(line)
        ? []
        : [wrong(`“${line}”: ngày dưới 10 và tháng 1, tháng 2 có số 0 đứng trước.`, block)];
    },
  },
];

/** The symbol begins with the abbreviation of the type that the title names. */
function typeSymbol({ blocks, look }: FormatSubject, symbol: string, block: string | null): Found[] {
  const title = blocks.find((one) => one.type === 'title');
  const wanted = title && look.profile.demands.typeSymbols[title.name.trim().toLocaleUpperCase('vi')];
  if (!title || wanted === undefined || symbol === wanted || symbol.startsWith(`${wanted}-`)) return [];
  return [wrong(`Ký hiệu “${symbol}” phải bắt đầu bằng “${wanted}” vì tên loại là ${title.name}.`, block)];
}

function unlike(what: string, text: string, accepted: readonly string[], block: string | null): Found[] {
  if (accepted.includes(text)) return [];
  return [wrong(`${what} phải là “${accepted[0] ?? ''}”, đây là “${text}”.`, block)];
}

/** A line is too wide only where a single word of it is. */
function tooWide(lines: readonly string[], face: Face, room: number, block: string): Found[] {
  return lines
    .filter((line) => textWidth(line, face) * millimetresPerPoint > room)
    .map((line) =>
      wrong(`“${line}” dài hơn cột tên cơ quan nên tràn sang bên: hãy ghi tên gọn hơn vào danh bạ.`, block),
    );
}

function manyLines(count: number): string {
  return `Tên cơ quan in thành ${count} dòng: nên viết gọn hơn trong danh bạ (phần “Tên in ở đầu văn bản”).`;
}

function wrong(message: string, block: string | null): Found {
  return { severity: 'error', message, block };
}

function letterheadOf(blocks: FormatSubject['blocks']): string | null {
  return blocks.find(({ type }) => type === 'letterhead')?.id ?? null;
}
