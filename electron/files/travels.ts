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
  if (process.platform === 'win32') return windowsTravels(path);
  if (process.platform === 'darwin') return path.startsWith('/Volumes/');
  return linuxTravels(path);
}

/** A drive that Windows does not call fixed. Where it cannot be asked, the careful answer: a copy and a seal do no harm on any drive. */
function windowsTravels(path: string): boolean {
  const { root } = parse(path);
  if (root.startsWith('\\\\')) return true;
  const letter = root.slice(0, 2).toUpperCase();
  if (letter === (process.env.SystemDrive ?? 'C:').toUpperCase()) return false;
  try {
    const command = `[IO.DriveInfo]::new('${letter}').DriveType`;
    const type = execFileSync('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', command], {
      encoding: 'utf8',
      timeout: 8000,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return type.trim() !== 'Fixed';
  } catch {
    return true;
  }
}

const carried = /^(vfat|exfat|ntfs3?|fuseblk|fuse\..*|nfs4?|cifs|smb3|hfsplus|udf|iso9660)$/;
const desktops = /^\/(media|run\/media|mnt)\//;

function linuxTravels(path: string): boolean {
  const mounts = readMounts().filter(({ folder }) => path.startsWith(folder === '/' ? '/' : `${folder}/`));
  const nearest = mounts.reduce((best, one) => (one.folder.length >= best.folder.length ? one : best), {
    folder: '',
    type: '',
  });
  return carried.test(nearest.type) || (nearest.folder !== '/' && desktops.test(path));
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
