import { z } from 'zod';
import { type Block, blockSchema } from '../../../shared/blocks/schemas.ts';
import { directoryId } from '../../../shared/directory/schema.ts';
import { type InlineNode, isLiving, isText, type TextNode } from '../../../shared/document/inline.ts';
import { periodKinds } from '../../../shared/period/key.ts';
import { cutoffSchema } from '../../../shared/period/span.ts';
import type { Catalogue } from '../../../shared/value/indicator.ts';
import { type SeedFile, type SeedPath, seedFile } from './seed-file.ts';

const kindSchema = z.strictObject({
  id: directoryId,
  label: z.string().min(1),
  period: z.enum(periodKinds),
  /** Working days from the end of the data to the day by which the report is sent; null where whoever asks for it says so. */
  deadline: z.int().min(0).max(90).nullable().default(2),
  /** Where this kind's data begin and end, where it is not as the workspace has it. */
  cutoff: cutoffSchema.optional(),
  blocks: z.array(z.unknown()).min(1),
});

/** A report kind: the skeleton from which a report of this kind starts. Its blocks carry ids of their own that no report takes over. */
export type KindRecord = Omit<z.infer<typeof kindSchema>, 'blocks'> & { blocks: readonly Block[] };

/** Reads a report kind from YAML (or JSON) text, one of ours or a user's own; throws `input` with the line. */
export function parseKind(text: string, name: string, catalogue: Catalogue): KindRecord {
  return takeKind(seedFile(name, text), catalogue);
}

/** Reads a report kind; refuses unknown blocks, props, fields and indicators, and doubled ids. */
export function takeKind(file: SeedFile, catalogue: Catalogue): KindRecord {
  const { blocks: raw, ...kind } = file.take(kindSchema);
  const ids = new Set<string>();
  const blocks = raw.map((data, place) => {
    const path = ['blocks', place];
    const block = file.take<Block>(blockSchema, filledIn(data, `${kind.id}-${place + 1}`), path);
    if (ids.has(block.id)) {
      throw file.fault([...path, 'id'], `khối “${block.id}” đã có ở trên: hãy đặt mã khác hoặc bỏ mã đi.`);
    }
    ids.add(block.id);
    refuseUnknownIndicators(block, path, file, catalogue);
    return settle(block);
  });
  return { ...kind, blocks };
}

/** What a file may leave out: the block's id and empty children; a plain string among children stands for text. */
function filledIn(data: unknown, id: string): unknown {
  if (!isRecord(data)) return data;
  const children: unknown = data.children ?? [''];
  return { id, ...data, children: Array.isArray(children) ? children.map(childFilledIn) : children };
}

function childFilledIn(child: unknown): unknown {
  if (typeof child === 'string') return { text: child };
  return isRecord(child) && 'type' in child ? { ...child, children: child.children ?? [{ text: '' }] } : child;
}

/** Text before, between and after all chips, and no two alike side by side: what the editor need not change on opening. */
function settle(block: Block): Block {
  const children: InlineNode[] = [];
  for (const child of block.children as readonly InlineNode[]) {
    const last = children.at(-1);
    if (isText(child) && last && isText(last) && sameMarks(child, last)) {
      children.splice(-1, 1, { ...last, text: last.text + child.text });
      continue;
    }
    if (!isText(child) && !(last && isText(last))) children.push({ text: '' });
    children.push(child);
  }
  const last = children.at(-1);
  if (last && !isText(last)) children.push({ text: '' });
  return { ...block, children } as Block;
}

function sameMarks(one: TextNode, other: TextNode): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.underline === other.underline;
}

function refuseUnknownIndicators(block: Block, path: SeedPath, file: SeedFile, catalogue: Catalogue): void {
  const refuse = (id: string, ...steps: PropertyKey[]) => {
    if (catalogue.indicators.has(id)) return;
    throw file.fault([...path, ...steps], `không có chỉ tiêu “${id}” trong danh mục: hãy thêm nó hoặc sửa lại mã.`);
  };
  if (block.type === 'indicator-table') {
    block.rows.forEach((row, place) => {
      if (typeof row === 'string') refuse(row, 'rows', place);
    });
  }
  (block.children as readonly InlineNode[]).forEach((child, place) => {
    if (isText(child) || !isLiving(child)) return;
    refuse(child.indicator, 'children', place, 'indicator');
    const to = child.type === 'figure' ? child.compare?.to : undefined;
    if (typeof to === 'object') refuse(to.indicator, 'children', place, 'compare', 'to', 'indicator');
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
