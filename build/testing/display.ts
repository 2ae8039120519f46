import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { Problem } from '../set-up/talk.mjs';

/** A display to open windows on: the machine's own, or an Xvfb that lives as long as the run. */
export interface Display {
  environment: Record<string, string>;
  close(): void;
}

/** Answers at once where there is a display; otherwise starts one Xvfb on a number that is free. */
export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux' || process.env.DISPLAY) return { environment: {}, close: () => {} };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const close = () => void server.kill();
  // Also when the run is broken off.
  process.once('exit', close);
  return { environment: { DISPLAY: `:${await numberOf(server)}` }, close };
}

function numberOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Problem('Không mở được màn hình ảo Xvfb cho kiểm thử cửa sổ: hãy cài gói xvfb.'));
    server.once('error', fail);
    server.once('exit', fail);
    (server.stdio[3] as Readable).once('data', (number: Buffer) => resolve(number.toString().trim()));
  });
}
