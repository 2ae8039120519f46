import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { passOn } from '../set-up/pass-on.mjs';
import { root } from '../set-up/place.mjs';

/** Runs a tool out of node_modules with this Node, its output shown; answers its exit status. */
export function runTool(script: string, words: string[], environment: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return passOn(child);
}
