import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../services/demo-workspace.ts';
import { childEnvironment } from './run-cli.ts';

const root = join(import.meta.dirname, '../..');

it('npm run cli works where the user stands, prints JSON alone and passes the exit status on', () => {
  const folder = join(temporaryFolder(), 'có dấu cách');
  mkdirSync(folder);
  // npm itself says from where it was called.
  const env: NodeJS.ProcessEnv = { ...childEnvironment };
  delete env.INIT_CWD;
  const npm = (...words: string[]) =>
    spawnSync('npm', ['--prefix', root, 'run', '-s', 'cli', '--', ...words], { cwd: folder, env, encoding: 'utf8' });
  const made = npm('init', 'sổ.sobaocao');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(made.stdout)).toEqual({ workspace: expect.any(String) });
  expect(readdirSync(folder)).toEqual(['sổ.sobaocao']);
  expect(npm('reports', 'sổ.sobaocao')).toMatchObject({ status: 0, stdout: '[]\n', stderr: '' });
  expect(npm('new-report', 'sổ.sobaocao', '--kind', 'month', '--period', 'x')).toMatchObject({ status: 2, stdout: '' });
});
