import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { childEnvironment } from '../cli/run-cli.ts';
import { testHost } from '../services/demo-workspace.ts';
import { closedWorkspace } from './workspace-copy.ts';

const writer = join(import.meta.dirname, 'endless-writer.ts');

/** Lets a process write without end, ends it without warning a moment after its first answer, and returns the last round it said was kept. */
function writeAndKill(file: string, from: number, after: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, file, String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: childEnvironment,
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after);
      said += part;
    });
    child.on('error', reject);
    child.on('close', () => resolve(Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))));
  });
}

/** Kills so many writers one after another; after each the file must be whole and hold what was said to be kept, all of a call or nothing. */
async function killWriters(count: number, first: number): Promise<void> {
  const file = await closedWorkspace();
  const test = testHost();
  let kept = 0;
  for (let round = 0; round < count; round += 1) {
    kept = await writeAndKill(file, kept, first + ((round * 7) % 40));
    expect(kept).toBeGreaterThan(0);
    expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
    await test.call('workspaces.open', { file });
    const { rows } = await test.call('values.read', { period: '2030-01' });
    const values = new Set(rows.flatMap((row) => (row.entered === null ? [] : [Number(row.entered)])));
    expect(values.size).toBe(1);
    for (const value of values) expect(value).toBeGreaterThanOrEqual(kept);
    await test.call('workspaces.close', {});
  }
}

it('a workspace whose writer is killed 50 times is whole each time and has lost nothing that was said to be kept', async () => {
  await Promise.all([killWriters(25, 0), killWriters(25, 3)]);
}, 240_000);
