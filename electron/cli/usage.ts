import { AppError } from '../../shared/errors.ts';
import type { Command } from './command.ts';

/** The command of that name; throws `usage` naming all there are. */
export function findCommand(commands: readonly Command[], name: string | undefined): Command {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const wrong = name === undefined ? 'Chưa nói lệnh nào' : `Không có lệnh “${name}”`;
  throw new AppError('usage', `${wrong}: hãy dùng một trong ${commands.map((one) => one.name).join(', ')}.`);
}
