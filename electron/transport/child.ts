import { fork } from 'node:child_process';
import type { CallMessage, ServiceMessage } from '../../shared/api.ts';

/** A running service process, whichever way it was started. */
export interface ServiceChild {
  pid(): number | undefined;
  send(message: CallMessage): void;
  onMessage(hear: (message: ServiceMessage) => void): void;
  /** Called once, with what the process said last on its standard error. */
  onExit(gone: (lastWords: string) => void): void;
  kill(): void;
}

/** What is needed of Electron's `utilityProcess.fork`. */
export type ForkUtility = (
  entry: string,
  args: string[],
  options: { serviceName: string; stdio: 'pipe' },
) => {
  readonly pid: number | undefined;
  readonly stderr: NodeJS.ReadableStream | null;
  postMessage(message: unknown): void;
  on(event: 'message', hear: (message: unknown) => void): unknown;
  once(event: 'exit', gone: () => void): unknown;
  kill(): boolean;
};

/** Starts the service in Electron's own Node. */
export function startUtility(forkUtility: ForkUtility, entry: string, args: readonly string[]): ServiceChild {
  const child = forkUtility(entry, [...args], { serviceName: 'So Bao Cao', stdio: 'pipe' });
  const lastWords = keepLastWords(child.stderr);
  return {
    pid: () => child.pid,
    send: (message) => child.postMessage(message),
    onMessage: (hear) => child.on('message', (message) => hear(message as ServiceMessage)),
    onExit: (gone) => child.once('exit', () => gone(lastWords())),
    kill: () => child.kill(),
  };
}

/** Starts the service in a Node of its own, where Electron's is too old for the store. */
export function startNode(node: string, entry: string, args: readonly string[]): ServiceChild {
  const child = fork(entry, [...args], {
    execPath: node,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: withoutElectron(process.env),
    windowsHide: true,
  });
  const lastWords = keepLastWords(child.stderr);
  // A send to a process that has just died fails here as well as in `exit`; the latter is where it is dealt with.
  child.on('error', () => undefined);
  return {
    pid: () => child.pid,
    send: (message) => void child.send(message, () => undefined),
    onMessage: (hear) => child.on('message', (message) => hear(message as unknown as ServiceMessage)),
    onExit: (gone) => child.once('close', () => gone(lastWords())),
    kill: () => child.kill(),
  };
}

function withoutElectron(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...rest } = env;
  return rest;
}

function keepLastWords(stream: NodeJS.ReadableStream | null): () => string {
  let tail = '';
  stream?.on('data', (chunk: Buffer | string) => {
    tail = (tail + String(chunk)).slice(-2000);
    process.stderr.write(chunk);
  });
  return () => tail.trim();
}
