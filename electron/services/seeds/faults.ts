import type { z } from 'zod';

/** Something wrong in seed data: where, and in Vietnamese what. */
export interface Fault {
  path: readonly PropertyKey[];
  reason: string;
}

type Issue = z.core.$ZodIssue;

/** What a schema finds wrong with a value, in the words of the person who edits the file. */
export function faultsOf(issues: readonly Issue[], value: unknown): Fault[] {
  return issues.map((issue) => faultOf(issue, at(value, issue.path)));
}

function faultOf(issue: Issue, found: unknown): Fault {
  const { path } = issue;
  const name = String(path.at(-1) ?? 'nội dung');
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        path: [...path, issue.keys[0] ?? ''],
        reason: `không có mục nào tên “${issue.keys.join('”, “')}” ở đây: hãy xem lại chính tả hoặc bỏ đi.`,
      };
    case 'invalid_union':
      return unionFault(issue, found);
    case 'invalid_value':
      return {
        path,
        reason:
          found === undefined
            ? `thiếu “${name}”.`
            : `“${show(found)}” không dùng được, chỉ nhận: ${oneOf(issue.values)}.`,
      };
    case 'invalid_type':
      return {
        path,
        reason:
          found === undefined
            ? `thiếu “${name}”.`
            : `“${name}” phải là ${typeName(issue.expected)}${hint(issue.expected, found)}.`,
      };
    case 'too_small':
      return {
        path,
        reason:
          issue.origin === 'number' ? `“${name}” phải từ ${issue.minimum} trở lên.` : `“${name}” không được để trống.`,
      };
    case 'too_big':
      return { path, reason: `“${name}” quá lớn: tối đa ${issue.maximum}.` };
    case 'invalid_format':
      return { path, reason: `“${show(found)}” không đúng cách viết của “${name}”.` };
    case 'custom':
      return { path, reason: `“${show(found)}” ${issue.message}` };
    default:
      return { path, reason: `“${name}” không dùng được.` };
  }
}

/** Of several forms that a value may take, the complaint of the one it comes nearest to. */
function unionFault(issue: Extract<Issue, { code: 'invalid_union' }>, found: unknown): Fault {
  const fixed = issue.errors.flatMap(([error]) =>
    error?.code === 'invalid_value' && error.path.length === 0 ? error.values : [],
  );
  if (fixed.length > 0) {
    return { path: issue.path, reason: `“${show(found)}” không dùng được, chỉ nhận: ${oneOf(fixed)}.` };
  }
  const nearest = issue.errors.find((errors) => !errors.some((error) => isOtherForm(error, found)));
  if (nearest) {
    const [fault] = faultsOf(nearest, found);
    return { path: [...issue.path, ...(fault?.path ?? [])], reason: fault?.reason ?? '' };
  }
  if (isRecord(found) && found.type !== undefined) {
    return { path: [...issue.path, 'type'], reason: `không có loại “${show(found.type)}” ở đây.` };
  }
  if ('options' in issue && Array.isArray(issue.options)) {
    return { path: issue.path, reason: `không có loại “${show(found)}” ở đây, chỉ có: ${oneOf(issue.options)}.` };
  }
  return { path: issue.path, reason: `“${show(found)}” không dùng được ở đây${hint('string', found)}.` };
}

/** The value was never meant to have this form: it is of another kind altogether. */
function isOtherForm(error: Issue, found: unknown): boolean {
  if (error.path.length === 0) {
    return error.code === 'invalid_type' || (error.code === 'unrecognized_keys' && error.keys.includes('type'));
  }
  return error.path.length === 1 && error.path[0] === 'type' && isRecord(found) && error.code === 'invalid_value';
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (isRecord(inner) || Array.isArray(inner) ? Reflect.get(inner, step) : undefined),
    value,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function oneOf(values: readonly unknown[]): string {
  return values.map((value) => show(value)).join(', ');
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'chữ',
    number: 'số',
    int: 'số nguyên',
    boolean: 'true hoặc false',
    array: 'danh sách',
    object: 'nhóm mục',
  };
  return names[expected] ?? expected;
}

function hint(expected: string, found: unknown): string {
  return expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')
    ? `: hãy đặt trong dấu nháy, "${found}"`
    : '';
}
