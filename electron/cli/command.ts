import type { ParseArgsConfig } from 'node:util';
import type { MethodName } from '../../shared/api.ts';

/** One command: its words and options, and what it does. */
export interface Command {
  name: string;
  /** The words after the name, for messages: `FILE`, `REPORT`; the last `optional` of them may be left out. */
  words: readonly string[];
  optional?: number;
  options: NonNullable<ParseArgsConfig['options']>;
  /** As the usage line shows the options. */
  usage: string;
  run(call: Call): Promise<Ending>;
}

/** Where a command runs. */
export interface Terminal {
  seedsFolder: string;
  /** The folder from which relative paths count. */
  folder: string;
  standardInput: () => Promise<string>;
}

/** How a command ended: what goes to standard output and standard error, and the exit status. */
export interface Ending {
  value?: unknown;
  complaint?: string;
  status: 0 | 1 | 2;
}

/** What a command is given to work with. */
export interface Call {
  /** The words after the command, as many as it asks for. */
  words: readonly string[];
  options: Readonly<Record<string, string | boolean | undefined>>;
  terminal: Terminal;
  /** A path as the user wrote it, made absolute. */
  path(text: string): string;
  /** Asks the services; throws what they refuse. */
  ask(method: MethodName | (string & {}), input: unknown): Promise<unknown>;
}
