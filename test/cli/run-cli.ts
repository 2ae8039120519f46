import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const cliFile = join(import.meta.dirname, '../../electron/cli.ts');

/** The environment of child processes: what they compile is kept, which makes their start three times as fast. */
export const childEnvironment = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'so-bao-cao-compiled') };

export interface CliRun {
  status: number | null;
  /** Exactly what was written. */
  stdout: string;
  stderr: string;
  /** Standard output read as JSON. */
  json: unknown;
}

/** Runs the terminal in a folder as a process of its own. */
export function cli(folder: string, args: readonly string[], input = ''): CliRun {
  return read(
    spawnSync(process.execPath, [cliFile, ...args], {
      cwd: '/',
      input,
      encoding: 'utf8',
      env: { ...childEnvironment, INIT_CWD: folder },
    }),
  );
}

/** Runs the terminal without waiting for it, so that several run at once. */
export function cliAside(folder: string, args: readonly string[]): Promise<CliRun> {
  const child = spawn(process.execPath, [cliFile, ...args], {
    cwd: '/',
    env: { ...childEnvironment, INIT_CWD: folder },
  });
  child.stdin.end();
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (part: string) => {
      said[stream] += part;
    });
  }
  return new Promise((done) => child.once('close', (status) => done(read({ status, ...said }))));
}

/** Runs a shell script in a mount namespace of its own, where it may mount disks; `$CLI` runs the terminal. Null where the system allows neither. */
export function cliOnDisk(folder: string, script: string): CliRun | null {
  const env = { ...childEnvironment, INIT_CWD: folder, CLI: `${process.execPath} ${cliFile}`, DISK: folder };
  const asUser = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  const allowed = spawnSync('unshare', [...asUser, '--mount', 'sh', '-c', 'mount -t tmpfs tmpfs "$DISK"'], {
    env,
    encoding: 'utf8',
  });
  if (allowed.status !== 0) return null;
  return read(spawnSync('unshare', [...asUser, '--mount', 'sh', '-ec', script], { env, encoding: 'utf8' }));
}

function read({ status, stdout, stderr }: { status: number | null; stdout: string; stderr: string }): CliRun {
  let json: unknown;
  try {
    json = JSON.parse(stdout);
  } catch {
    json = undefined;
  }
  return { status, stdout, stderr, json };
}
