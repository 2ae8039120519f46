import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode } from './node24.mjs';
import { cacheFolder, root } from './place.mjs';
import { Problem, say } from './talk.mjs';
import { takeTurn } from './turn.mjs';

/** Installs node_modules exactly as the lock file says, unless they already are so. */
export function prepareModules() {
  if (areInstalled()) return;
  const done = takeTurn('modules');
  try {
    if (!areInstalled()) install();
  } finally {
    done();
  }
}

/** npm's own record of what it installed, compared checksum by checksum with the lock: holds however it was installed. */
function areInstalled() {
  const installed = readPackages(join('node_modules', '.package-lock.json'));
  if (!installed) return false;
  const node = pinnedNode();
  if (node && !existsSync(node)) return false;
  return Object.entries(readPackages('package-lock.json') ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.integrity === wanted.integrity : Boolean(wanted.optional || wanted.devOptional);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, {integrity?: string, optional?: boolean, devOptional?: boolean}> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  say('Đang cài thư viện (npm ci), lần đầu mất một hai phút…');
  // Windows cannot delete the running Node inside node_modules, which `npm ci` would try.
  const again = process.platform === 'win32' && existsSync(join(root, 'node_modules'));
  const command = again ? ['install', '--no-save'] : ['ci'];
  // No package here needs its install script, and npm is about to refuse them unasked anyway.
  const result = npm([
    ...command,
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ]);
  if (result.status === 0 && areInstalled()) return;
  const log = join(cacheFolder, 'npm-ci.log');
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(log, result.output);
  throw new Problem(`Không cài được thư viện: ${reason(result.output)} (nhật ký: ${log}).`);
}

/**
 * Runs npm with the Node that it came with: the one in node_modules may be about to be replaced.
 * @param {string[]} words
 */
export function npm(words, folder = root) {
  const script = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  const options = /** @type {const} */ ({ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  const result = script
    ? spawnSync(node, [script, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  return { status: result.status ?? 1, output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}` };
}

/** @param {string} output */
function reason(output) {
  if (/E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH)|ERR_SOCKET_TIMEOUT/.test(output)) {
    return 'không tới được kho thư viện npm, hãy kiểm tra mạng rồi chạy lại';
  }
  if (/ENOSPC/.test(output)) return 'ổ đĩa đã đầy, hãy dọn bớt rồi chạy lại';
  if (/EUSAGE/.test(output)) return 'package.json và package-lock.json không khớp nhau, hãy chạy npm install';
  if (/E(ACCES|PERM|BUSY)/.test(output))
    return 'tệp trong node_modules đang bị giữ hoặc không được ghi, hãy đóng ứng dụng rồi chạy lại';
  if (/EINTEGRITY/.test(output)) return 'một gói tải về sai tổng kiểm, hãy chạy lại';
  if (/ENOENT/.test(output) && !process.env.npm_execpath) return 'máy chưa có npm, hãy cài Node.js kèm npm';
  return 'npm dừng giữa chừng';
}
