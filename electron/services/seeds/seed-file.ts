import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { type Fault, faultsOf } from './faults.ts';

/** The way to a place in a file: keys of maps and places in lists. */
export type SeedPath = readonly PropertyKey[];

/** A YAML file that people edit: its data, and for every complaint the line that it is about. */
export interface SeedFile {
  /** The file's name as messages show it, such as `seeds/kinds/month.yaml`. */
  name: string;
  data: unknown;
  /** The data as the schema wants them; throws `input` with the line of the first fault. `under` is where in the file they stand. */
  take<Data>(schema: z.ZodType<Data>, data?: unknown, under?: SeedPath): Data;
  /** The error to throw for something wrong at a place in the file. */
  fault(path: SeedPath, reason: string): AppError;
}

/** Reads a YAML text; throws `input` with the line where it is not YAML. */
export function seedFile(name: string, text: string): SeedFile {
  const lines = new LineCounter();
  const document = parseDocument(text.normalize('NFC'), { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) throw faultAt(name, lines.linePos(broken.pos[0]).line, yamlReason(broken.code));
  const data: unknown = document.toJS();
  const fault = (path: SeedPath, reason: string) => {
    const offset = offsetOf(document.contents, path, (node) => (isAlias(node) ? node.resolve(document) : node));
    return faultAt(name, lines.linePos(offset).line, reason);
  };
  const take = <Data>(schema: z.ZodType<Data>, value: unknown = data, under: SeedPath = []): Data => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const first: Fault = faultsOf(result.error.issues, value)[0] ?? { path: [], reason: 'không đọc được' };
    throw fault([...under, ...first.path], first.reason);
  };
  return { name, data, take, fault };
}

/** The error for a line of a seed file. */
export function faultAt(name: string, line: number, reason: string): AppError {
  return new AppError('input', `${name}, dòng ${line}: ${reason}`);
}

/** Where in the text the path leads, or as far along it as the file goes. */
function offsetOf(root: Node | null, path: SeedPath, follow: (node: unknown) => unknown): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const step of path) {
    node = follow(node);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair || !isNode(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function yamlReason(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'một tên có hai lần trong cùng một mục: hãy bỏ bớt.';
    case 'TAB_AS_INDENT':
      return 'thụt đầu dòng bằng phím Tab: hãy dùng dấu cách.';
    case 'BAD_INDENT':
      return 'thụt đầu dòng không khớp, hoặc dòng trên thiếu dấu đóng ngoặc, dấu nháy: hãy xem lại.';
    default:
      return `không đúng cách viết YAML (${code}): hãy xem dấu hai chấm, dấu ngoặc, dấu nháy và cách thụt đầu dòng.`;
  }
}
