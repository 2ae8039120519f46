import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Outcome } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { createHost, type Host } from '../services/host.ts';
import { isLocked } from '../store/locked/plain.ts';
import type { Call, Command, Ending, Terminal } from './command.ts';
import { commands } from './commands.ts';
import { type LockedRoom, lockedRoom } from './locked-room.ts';
import { findCommand } from './usage.ts';

/** Runs one command of the terminal. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<Ending> {
  const internal: unknown[] = [];
  const report = (error: unknown) => internal.push(error);
  let room: LockedRoom | undefined;
  let host: Host | undefined;
  try {
    const { rest, isFromInput } = withoutPasswordOption(args);
    const command = findCommand(commands, rest[0]);
    const { words, options } = take(rest.slice(1), command);
    if (isFromInput && words.includes('-'))
      throw new AppError('usage', 'Đầu vào chuẩn chỉ đọc được một thứ: hãy đưa mật khẩu bằng biến SBC_PASSWORD.');
    const password = isFromInput ? firstLine(await terminal.standardInput()) : process.env.SBC_PASSWORD || undefined;
    if (password !== undefined && isLocked(resolve(terminal.folder, words[0] ?? ''))) room = lockedRoom();
    const present = createHost({ seedsFolder: terminal.seedsFolder, readOnly: 'allow', report, ...room?.settings });
    host = present;
    const ending = await command.run({
      words,
      options,
      terminal,
      path: (text) => resolve(terminal.folder, text),
      ask: (method, input) => ask(present, method, withPassword(method, input, password)),
    });
    await room?.seal(present);
    return ending;
  } catch (error) {
    const failure = error instanceof AppError ? error : unforeseen(error);
    const [cause = error] = internal;
    const trace =
      failure.code === 'internal' && cause instanceof Error && process.env.SO_BAO_CAO_DEBUG ? ` ${cause.stack}` : '';
    return { complaint: failure.message + hintFor(failure) + trace, status: failure.code === 'usage' ? 2 : 1 };
  } finally {
    host?.close();
    room?.leave();
  }
}

/** The option that every command takes besides its own. */
function withoutPasswordOption(args: readonly string[]): { rest: string[]; isFromInput: boolean } {
  const rest = args.filter((word) => word !== '--password-stdin');
  return { rest, isFromInput: rest.length < args.length };
}

function firstLine(text: string): string {
  return text.split(/\r?\n/)[0] ?? '';
}

/** The methods that may meet a file with a password are told it. */
function withPassword(method: string, input: unknown, password: string | undefined): unknown {
  const isAsked = ['workspaces.open', 'workspaces.verify', 'workspaces.recover'].includes(method);
  return isAsked && password ? { ...(input as object), password } : input;
}

function hintFor({ code, field }: AppError): string {
  if (code !== 'locked' || field !== undefined) return '';
  return ' Ở dòng lệnh: thêm --password-stdin rồi đưa mật khẩu vào đầu vào chuẩn, hoặc đặt biến môi trường SBC_PASSWORD.';
}

function unforeseen(error: unknown): AppError {
  const words = error instanceof Error ? error.message : String(error);
  return new AppError('internal', `Chương trình gặp lỗi ngoài dự liệu (${words}): sổ được để nguyên.`);
}

function take(args: readonly string[], command: Command): Pick<Call, 'words' | 'options'> {
  const least = command.words.length - (command.optional ?? 0);
  const words = command.words.map((word, place) => (place < least ? word : `[${word}]`));
  const usage = `cách dùng: ${[command.name, ...words, command.usage].join(' ').trim()}`;
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    const missing = positionals.length < least || positionals.includes('');
    if (missing || positionals.length > command.words.length) {
      throw new AppError('usage', `Lệnh ${command.name} ${missing ? 'còn thiếu' : 'thừa'} tham số: ${usage}.`);
    }
    return { words: positionals, options: values as Call['options'] };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('usage', `Lệnh ${command.name} có tùy chọn không dùng được: ${usage}.`);
  }
}

async function ask(host: Host, method: string, input: unknown): Promise<unknown> {
  const outcome: Outcome<unknown> = await host.call(method, input, 'shell');
  if (outcome.ok) return outcome.data;
  throw new AppError(outcome.error.code, outcome.error.message, outcome.error.field);
}
