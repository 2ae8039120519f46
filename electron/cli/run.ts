import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Outcome } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { createHost, type Host } from '../services/host.ts';
import type { Call, Command, Ending, Terminal } from './command.ts';
import { commands } from './commands.ts';
import { findCommand } from './usage.ts';

/** Runs one command of the terminal. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<Ending> {
  const internal: unknown[] = [];
  const host = createHost({
    seedsFolder: terminal.seedsFolder,
    readOnly: 'allow',
    report: (error) => internal.push(error),
  });
  try {
    const command = findCommand(commands, args[0]);
    const { words, options } = take(args.slice(1), command);
    return await command.run({
      words,
      options,
      terminal,
      path: (text) => resolve(terminal.folder, text),
      ask: (method, input) => ask(host, method, input),
    });
  } catch (error) {
    const failure = error instanceof AppError ? error : unforeseen(error);
    const [cause = error] = internal;
    const trace =
      failure.code === 'internal' && cause instanceof Error && process.env.SO_BAO_CAO_DEBUG ? ` ${cause.stack}` : '';
    return { complaint: failure.message + trace, status: failure.code === 'usage' ? 2 : 1 };
  } finally {
    host.close();
  }
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
