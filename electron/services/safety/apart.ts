import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import { answerJob, type JobAnswer, type JobMessage, type JobName, type Jobs } from './jobs.ts';

/** Runs a job in a thread of its own, so that other calls are answered meanwhile. Throws, in words, what it throws. */
export async function apart<Name extends JobName>(
  name: Name,
  input: Parameters<Jobs[Name]>[0],
): Promise<Awaited<ReturnType<Jobs[Name]>>> {
  const outcome = await inThread(name, input).catch(() => answerJob(name, input));
  if (outcome.ok) return outcome.data as Awaited<ReturnType<Jobs[Name]>>;
  throw new AppError(outcome.error.code, outcome.error.message, outcome.error.field);
}

interface Thread {
  worker: Worker;
  waiting: Map<number, { done(outcome: Outcome<unknown>): void; failed(error: Error): void }>;
}

/** It lives on between two jobs, but keeps no process alive. */
let thread: Thread | undefined;
let last = 0;

/** Rejects where there is no thread to be had, or it died: the job is then done in this one. */
async function inThread(name: JobName, input: unknown): Promise<Outcome<unknown>> {
  thread ??= startThread();
  const { worker, waiting } = thread;
  last += 1;
  const message: JobMessage = { id: last, name, input };
  return new Promise((done, failed) => {
    waiting.set(message.id, { done, failed });
    worker.ref();
    worker.postMessage(message);
  });
}

function startThread(): Thread {
  const worker = new Worker(threadFile());
  const waiting: Thread['waiting'] = new Map();
  worker.on('message', ({ id, outcome }: JobAnswer) => {
    waiting.get(id)?.done(outcome);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  });
  const end = (error: Error): void => {
    thread = undefined;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread has ended.')));
  return { worker, waiting };
}

/** As source beside this file, or as a bundle beside or above that of this file. */
function threadFile(): string {
  const places = ['thread.ts', 'thread.js', join('..', 'thread.js')].map((name) => join(import.meta.dirname, name));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`There is no ${places.join(', ')}.`);
  return found;
}
