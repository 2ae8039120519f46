import type { Outcome } from '../../../shared/api.ts';
import { restoreCopy } from '../../store/restore.ts';
import { outcomeOf } from '../outcome.ts';
import { keepBackup } from './keep-backup.ts';
import { seenAt } from './seen.ts';
import { writeSealed } from './write-sealed.ts';

/** What is too heavy to be done between two keys of the clerk. Each takes and gives plain data, in a thread or not. */
const jobs = {
  seal: writeSealed,
  seenAt,
  backup: keepBackup,
  restore: restoreCopy,
  // Loaded when it is first asked for: a seal needs no catalogue.
  compare: async (files: { before: string; now: string }) =>
    (await import('../compare/compare-workspaces.ts')).compareWorkspaces(files),
} as const;

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;

/** A job on its way to the thread. */
export interface JobMessage {
  id: number;
  name: JobName;
  input: unknown;
}

/** How it ended. */
export interface JobAnswer {
  id: number;
  outcome: Outcome<unknown>;
}

/** Does a job; its end is plain data. */
export function answerJob(name: JobName, input: unknown): Promise<Outcome<unknown>> {
  const run = jobs[name] as (input: unknown) => unknown;
  return outcomeOf(() => run(input), { file: undefined, report: (error) => console.error(error) });
}
