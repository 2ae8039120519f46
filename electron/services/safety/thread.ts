import { parentPort } from 'node:worker_threads';
import { answerJob, type JobAnswer, type JobMessage } from './jobs.ts';

const port = parentPort;
if (!port) throw new Error('thread.ts is started as a thread only');

port.on('message', ({ id, name, input }: JobMessage) => {
  void answerJob(name, input).then((outcome) => port.postMessage({ id, outcome } satisfies JobAnswer));
});
