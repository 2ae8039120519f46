// `npm run package`: a folder for this platform, in dist/package, that runs by itself.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build, type Configuration } from 'electron-builder';
import { bundle } from './bundle.ts';
import { type ElectronAtHand, electronAtHand } from './electron-path.ts';
import { prepareDebian } from './set-up/debian.ts';
import { prepareElectron } from './set-up/electron.ts';
import { root } from './set-up/place.mjs';
import { giveUp, say } from './set-up/talk.mjs';

/** The folder in which a package of this platform comes to lie, and the program in it. */
export const packagedProgram = join(
  root,
  'dist',
  'package',
  process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked',
  process.platform === 'win32' ? 'so-bao-cao.exe' : 'so-bao-cao',
);

/** Makes the package anew; throws a Problem where something cannot be set up. */
export async function packageApp(): Promise<void> {
  prepareDebian('window');
  await prepareElectron();
  await bundle();
  gatherApp();
  say('Đang đóng gói…');
  await build({ projectDir: root, publish: 'never', config: configuration(electronAtHand()) });
  say('Đã đóng gói vào dist/package.');
}

/** The app as it ships: the bundles, their seeds and the one module that they leave outside, so that nothing of the workbench comes along. */
function gatherApp(): void {
  const app = join(root, 'dist', 'app');
  rmSync(app, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  for (const part of [join('dist', 'electron'), join('dist', 'renderer'), 'seeds']) {
    cpSync(join(root, part), join(app, part), { recursive: true });
  }
  const { name, productName, version, description, author, license, type, main } = manifest(root);
  const dependencies = { 'better-sqlite3': gatherSqlite(app) };
  writeManifest(app, { name, productName, version, description, author, license, type, main, dependencies });
}

/** SQLite without its sources, other platforms' binaries and what it needs only to be compiled; answers its version. */
function gatherSqlite(app: string): unknown {
  const from = join(root, 'node_modules', 'better-sqlite3');
  const to = join(app, 'node_modules', 'better-sqlite3');
  const prebuilt = join('prebuilds', `${process.platform}-${process.arch}.node`);
  for (const part of ['lib', 'LICENSE', prebuilt]) cpSync(join(from, part), join(to, part), { recursive: true });
  const { name, version, license, main } = manifest(from);
  writeManifest(to, { name, version, license, main });
  return version;
}

function manifest(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function writeManifest(folder: string, fields: Record<string, unknown>): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(fields, null, 2));
}

/** What electron-builder.yml cannot know: which Electron is at hand, and whether the services need a Node of their own. */
function configuration(electron: ElectronAtHand): Configuration {
  const node = process.platform === 'win32' ? 'node.exe' : join('bin', 'node');
  return {
    electronDist: electron.folder,
    electronVersion: electron.version,
    // A release loses it by itself, an unpacked folder does not.
    afterPack: ({ appOutDir }) => rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true }),
    extraResources: electron.serviceMode === 'node' ? [{ from: electron.nodePath, to: join('node', node) }] : [],
  };
}

if (process.argv[1] === import.meta.filename) await packageApp().catch(giveUp);
