import type { z } from 'zod';
import { contract, type MethodName, type Taken } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { cleanText } from '../../shared/text/unicode.ts';
import type { Door } from './surroundings.ts';

/** The method of that name; throws `usage` where there is none or the door is not its own. */
export function methodNamed(name: string, door: Door): MethodName {
  if (!Object.hasOwn(contract, name)) {
    throw new AppError('usage', `Không có lệnh “${name}”: hãy xem lại tên lệnh.`, 'method');
  }
  const method = name as MethodName;
  if (contract[method].door === 'shell' && door === 'window') {
    throw new AppError(
      'usage',
      `Lệnh “${name}” chỉ gọi được từ trình đơn của chương trình hoặc từ dòng lệnh.`,
      'method',
    );
  }
  return method;
}

/** The input of a method, cleaned to NFC, checked and with its defaults; throws `input` (of a period `usage`) naming the first field that does not fit. */
export function takeInput<Name extends MethodName>(method: Name, input: unknown): Taken<Name> {
  const parsed = contract[method].input.safeParse(cleanDeep(input ?? {}));
  if (parsed.success) return parsed.data as Taken<Name>;
  throw refused(parsed.error);
}

/** Paths are names that the disk gave, a locked block belongs to a newer version, and a password is what was typed: they stay as they came. */
const untouched = new Set(['file', 'out', 'original', 'password']);

function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, untouched.has(key) ? inner : cleanDeep(inner)]),
  );
}

function refused(error: z.ZodError): AppError {
  const issue = error.issues[0];
  if (!issue) return new AppError('input', 'Dữ liệu gửi đến không đọc được.');
  const field = issue.path.join('.');
  const about = field === '' ? 'Dữ liệu gửi đến' : `Mục “${field}”`;
  const code = issue.path.at(-1) === 'period' ? 'usage' : 'input';
  return new AppError(code, `${about} ${wrong(issue)}.`, field === '' ? undefined : field);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'chữ (trong dấu nháy kép)',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách [ ]',
  object: 'đối tượng { }',
};

function wrong(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message.replace(/\.$/, '');
    case 'invalid_type':
      return `còn thiếu hoặc sai kiểu: cần ${typeNames[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `có phần không dùng đến: ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    case 'invalid_value':
      return `phải là một trong: ${issue.values.map((value) => String(value) || '“”').join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? `phải từ ${issue.minimum} trở lên` : 'còn trống';
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `không được quá ${issue.maximum}`
        : `dài quá ${issue.maximum}`;
    case 'invalid_format':
      return 'viết không đúng dạng';
    default:
      return 'không hợp lệ';
  }
}
