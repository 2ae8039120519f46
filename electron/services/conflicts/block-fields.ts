import { columnCaption } from '../../../shared/blocks/indicator-table/columns.ts';
import type { IndicatorTableNode } from '../../../shared/blocks/indicator-table/schema.ts';
import { type Block, blocks } from '../../../shared/blocks/schemas.ts';
import type { InlineNode } from '../../../shared/document/inline.ts';
import { isLiving, isText } from '../../../shared/document/inline.ts';
import { inlineText } from '../../../shared/document/inline-text.ts';
import type { Look } from '../../../shared/document/look.ts';
import { recipientLines } from '../../../shared/document/recipient-lines.ts';
import { type Field, linesOf, textOf } from './field.ts';

/** What a block says, line by line, with its figures as they stand now. */
export function blockFields(block: Block, look: Look): Field[] {
  const form = ['Loại đoạn', formOf(block)] as const;
  switch (block.type) {
    case 'letterhead':
      return [
        [null, blocks.letterhead.label],
        ['Ký hiệu', textOf(block.symbol)],
        ['Độ mật', textOf(block.secrecy)],
        ['Độ khẩn', textOf(block.urgency)],
        ['Phạm vi lưu hành', textOf(block.circulation)],
        ['Địa chỉ ở chân trang', block.withAddress ? (block.address ?? 'theo danh bạ') : null],
        ['Văn bản điện tử', block.electronic ? 'có' : null],
      ];
    case 'recipients':
      return [
        [null, linesOf(recipientLines(block, look))],
        ['Người soạn', block.drafter ? [block.drafter.symbol, block.drafter.copies].filter(Boolean).join(', ') : null],
      ];
    case 'indicator-table':
      return tableFields(block, look);
    case 'signature':
    case 'page-break':
      return [[null, blocks[block.type].label]];
    case 'locked':
      return [
        [null, 'Khối của phiên bản mới hơn của chương trình'],
        ['Nội dung', JSON.stringify(block.original)],
      ];
    default:
      return [
        [null, textOf(inlineText(block.children, look))],
        form,
        ['Tên loại', block.type === 'title' ? block.name : null],
        ['Số và cụm từ theo số liệu', linesOf(livingIn(block.children, look))],
        ['Chữ đậm, nghiêng, gạch chân', linesOf(markedIn(block.children))],
        ['Gợi ý', 'hint' in block ? textOf(block.hint) : null],
      ];
  }
}

function tableFields(node: IndicatorTableNode, look: Look): Field[] {
  const name = (id: string): string => node.labels?.[id] ?? look.indicator(id)?.label ?? id;
  const rows = node.rows.map((row) =>
    typeof row === 'string' ? name(row) : 'heading' in row ? `[${row.heading}]` : `Cộng: ${row.total}`,
  );
  return [
    ['Tên bảng', textOf(node.caption)],
    ['Các dòng', linesOf(rows)],
    ['Các cột', linesOf(node.columns.map((column) => node.captions?.[column] ?? columnCaption(column, look)))],
    ['Ghi chú', textOf(node.notes)],
    ['Tên riêng của cột', linesOf(Object.values(node.captions ?? {}))],
    ['Độ rộng cột (mm)', linesOf(Object.entries(node.widths ?? {}).map(([key, width]) => `${key}: ${width}`))],
    ['Số thứ tự', node.numbered === false ? 'không đánh số' : null],
    ['Đơn vị tính', { column: null, line: 'ghi trên bảng', none: 'không ghi' }[node.units ?? 'column']],
  ];
}

function formOf(block: Block): string {
  const { label } = blocks[block.type];
  if (block.type === 'heading') return `${label} cấp ${block.level}`;
  if (block.type === 'list')
    return { dash: `${label} -`, plus: `${label} +`, number: 'Danh sách 1, 2, 3', letter: 'Danh sách a, b, c' }[
      block.marker
    ];
  if (block.type === 'appendix' && block.orientation)
    return `${label}, trang ${block.orientation === 'landscape' ? 'ngang' : 'đứng'}`;
  return label;
}

function livingIn(children: readonly InlineNode[], look: Look): string[] {
  return children
    .filter(isLiving)
    .map((node) => `${look.indicator(node.indicator)?.label ?? node.indicator}: ${inlineText([node], look)}`);
}

function markedIn(children: readonly InlineNode[]): string[] {
  return children.flatMap((node) => {
    if (!isText(node) || node.text.trim() === '') return [];
    const marks = [node.bold && 'đậm', node.italic && 'nghiêng', node.underline && 'gạch chân'].filter(Boolean);
    return marks.length === 0 ? [] : [`${marks.join(', ')}: “${node.text.trim()}”`];
  });
}
