import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse, resolve } from 'node:path';

/**
 * Whether a file lies where it can be carried away or go out of reach: on a stick, a memory card, a share. `declared` are folders that
 * count as such whatever they are.
 */
export function travels(file: string, declared: readonly string[] = []): boolean {
  const path = resolve(file);
  if (declared.some((folder) => path.startsWith(resolve(folder)))) return true;
  if (process.platform === 'win32') return windowsDrive(path) !== 'Fixed';
  if (process.platform === 'darwin') return path.startsWith('/Volumes/');
  return linuxTravels(path);
}

/** Whether a file lies on a share, which several PCs reach at once. */
export function isShare(file: string): boolean {
  const path = resolve(file);
  if (process.platform === 'win32') return windowsDrive(path) === 'Network';
  return /^(nfs4?|cifs|smb3)$/.test(mountOf(path).type);
}

/**
 * What kind of drive a path is on, as Windows calls it; none is fixed but what Windows calls so. Where it cannot be asked, the careful
 * answer: a copy and a seal do no harm on any drive.
 */
function windowsDrive(path: string): string {
  const { root } = parse(path);
  if (root.startsWith('\\\\')) return 'Network';
  const letter = root.slice(0, 2).toUpperCase();
  if (letter === (process.env.SystemDrive ?? 'C:').toUpperCase()) return 'Fixed';
  const known = asked.get(letter);
  if (known && Date.now() - known.at < freshness) return known.type;
  const type = askWindows(letter);
  asked.set(letter, { type, at: Date.now() });
  return type;
}

/** What was answered, in milliseconds for how long: a letter may be given to another drive. */
const asked = new Map<string, { type: string; at: number }>();
const freshness = 10_000;

function askWindows(letter: string): string {
  try {
    const command = `[IO.DriveInfo]::new('${letter}').DriveType`;
    const type = execFileSync('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', command], {
      encoding: 'utf8',
      timeout: 8000,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return type.trim();
  } catch {
    return 'Unknown';
  }
}

const carried = /^(vfat|exfat|ntfs3?|fuseblk|fuse\..*|nfs4?|cifs|smb3|hfsplus|udf|iso9660)$/;
const desktops = /^\/(media|run\/media|mnt)\//;

function linuxTravels(path: string): boolean {
  const nearest = mountOf(path);
  return carried.test(nearest.type) || (nearest.folder !== '/' && desktops.test(path));
}

function mountOf(path: string): { folder: string; type: string } {
  const mounts = readMounts().filter(({ folder }) => path.startsWith(folder === '/' ? '/' : `${folder}/`));
  return mounts.reduce((best, one) => (one.folder.length >= best.folder.length ? one : best), {
    folder: '',
    type: '',
  });
}

function readMounts(): { folder: string; type: string }[] {
  try {
    return readFileSync('/proc/self/mounts', 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, folder = '', type = ''] = line.split(' ');
        return {
          folder: folder.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))),
          type,
        };
      });
  } catch {
    return [];
  }
}
