import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { say } from './talk.mjs';

const forTheWindow = [
  'fontconfig',
  'fonts-noto-core',
  'libasound2',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0',
  'libnotify4',
  'libnss3',
  'libsecret-1-0',
  'libxss1',
  'libxtst6',
  'unzip',
];

// fonts-liberation2 and not fonts-liberation: version 1 of that font lacks 92 of the 134 Vietnamese letters.
const forTheTests = [
  ...forTheWindow,
  'fonts-liberation2',
  'libreoffice-calc',
  'libreoffice-writer',
  'poppler-utils',
  'xvfb',
];

// A peer of the Word file's bench, and of nothing else.
const forTheBench = ['pandoc'];

// Windows' Node for the tests of its rules for files.
const forWindows = ['wine', 'wine64'];

// Sticks that fail: exFAT by FUSE, and a device with errors.
const forTheFaults = ['exfat-fuse', 'exfatprogs', 'fuse3', 'nbdkit', 'libnbd-bin'];

const packages = {
  window: forTheWindow,
  tests: forTheTests,
  bench: forTheBench,
  windows: forWindows,
  faults: forTheFaults,
};

/** Installs the Debian packages that are missing, where that may be done; elsewhere says which ones to ask for. */
export function prepareDebian(purpose: keyof typeof packages): void {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg-query')) return;
  const missing = missingOf(packages[purpose]);
  if (missing.length === 0) return;
  const asRoot = rootPrefix();
  if (!asRoot) {
    say(
      `Máy còn thiếu các gói: ${missing.join(' ')}. Nhờ người quản trị chạy: sudo apt-get install ${missing.join(' ')}`,
    );
    return;
  }
  say(`Đang cài gói hệ thống: ${missing.join(' ')}…`);
  run([...asRoot, 'apt-get', 'update', '-q']);
  const names = missing.map(nameHere);
  if (run([...asRoot, 'apt-get', 'install', '-q', '-y', '--no-install-recommends', ...names]).status !== 0) {
    say(`Không cài được đủ gói hệ thống: hãy tự chạy apt-get install ${names.join(' ')} và xem lỗi.`);
  }
}

function missingOf(names: readonly string[]): string[] {
  const listed = run([
    'dpkg-query',
    '-W',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are dpkg's own.
    '-f=${Package} ${db:Status-Status}\\n',
    ...names.flatMap((name) => [name, renamed(name)]),
  ]);
  const installed = new Set(
    listed.stdout.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  );
  return names.filter((name) => !installed.has(name) && !installed.has(renamed(name)));
}

/** Debian 13 gave libraries with 64-bit time this new name. */
function renamed(name: string): string {
  return `${name}t64`;
}

function nameHere(name: string): string {
  return run(['apt-cache', 'show', '--no-all-versions', renamed(name)]).status === 0 ? renamed(name) : name;
}

/** The words that make a command run as root, or nothing where that is not allowed without a password. */
function rootPrefix(): string[] | undefined {
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  if (process.getuid?.() === 0) return environment;
  return run(['sudo', '-n', 'true']).status === 0 ? ['sudo', '-n', ...environment] : undefined;
}

function run(words: readonly string[]): { status: number | null; stdout: string } {
  const [command = '', ...rest] = words;
  const result = spawnSync(command, rest, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { status: result.status, stdout: result.stdout ?? '' };
}
