import { type Block, type BlockKind, blocks as definitions } from '../../blocks/schemas.ts';
import { type FormatRule, isEmptyText } from './rule.ts';

/** The parts of a report stand where the format has its slots; within an appendix there is no such order. */
export const partsOrder: FormatRule = {
  id: 'parts-order',
  find({ blocks }) {
    const end = blocks.findIndex(({ type }) => type === 'appendix');
    const body = end < 0 ? blocks : blocks.slice(0, end);
    let reached = 0;
    return body.flatMap((block) => {
      // These are harmless wherever they stand.
      if (block.type === 'page-break' || block.type === 'locked' || isBlank(block)) return [];
      const place = places[block.type] ?? inBody;
      if (place >= reached) {
        reached = place;
        return [];
      }
      return [{ severity: 'error', message: messageOf(block), block: block.id }];
    });
  },
};

function isBlank(block: Block): boolean {
  return definitions[block.type].content === 'text' && isEmptyText(block);
}

const inBody = 3;
const places: Partial<Record<BlockKind, number>> = {
  letterhead: 0,
  title: 1,
  salutation: 2,
  recipients: 4,
  signature: 4,
};

function messageOf({ type }: Block): string {
  switch (type) {
    case 'letterhead':
      return 'Phần đầu văn bản phải đứng đầu báo cáo: hãy chuyển nó lên trên cùng.';
    case 'title':
      return 'Tên loại và trích yếu đứng ngay dưới phần đầu văn bản: hãy chuyển lên đó.';
    case 'salutation':
      return '“Kính gửi” đứng ngay dưới trích yếu, trước nội dung: hãy chuyển lên đó.';
    default:
      return 'Đoạn này đứng sau “Nơi nhận” và chữ ký: hãy chuyển lên trên, hoặc đưa vào phụ lục.';
  }
}
