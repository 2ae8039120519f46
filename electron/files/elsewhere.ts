import { readdirSync } from 'node:fs';
import { join, parse, relative, resolve, sep } from 'node:path';

/**
 * Where a file of a stick may lie now that the stick is back under another letter or mount point: the same path below every other place
 * where this system puts sticks. `declared` are folders that count as sticks. Whether anything is there is not looked at.
 */
export function elsewhere(file: string, declared: readonly string[] = []): string[] {
  const resolved = resolve(file);
  // Windows takes a drive's letter in either case.
  const path = process.platform === 'win32' ? resolved.charAt(0).toUpperCase() + resolved.slice(1) : resolved;
  const roots = [
    ...declared.map((folder) => resolve(folder)),
    ...(process.platform === 'win32' ? letters() : mounts()),
  ];
  const own =
    roots.filter((root) => isBelow(path, root)).sort((one, other) => other.length - one.length)[0] ?? goneMount(path);
  if (own === undefined) return [];
  const below = relative(own, path);
  return [...new Set(roots)].filter((root) => root !== own).map((root) => join(root, below));
}

function isBelow(path: string, root: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** A and B are floppy drives, which clatter when asked; the system's own drive is never a stick. */
function letters(): string[] {
  const system = (process.env.SystemDrive ?? 'C:').toUpperCase();
  return [...'CDEFGHIJKLMNOPQRSTUVWXYZ']
    .map((letter) => `${letter}:`)
    .filter((drive) => drive !== system)
    .map((drive) => `${drive}\\`);
}

const mountForms = [/^\/media\/[^/]+\/[^/]+/, /^\/run\/media\/[^/]+\/[^/]+/, /^\/mnt\/[^/]+/, /^\/Volumes\/[^/]+/];

/** The mount point that a path lay below although nothing is mounted there any more. */
function goneMount(path: string): string | undefined {
  if (process.platform === 'win32') return parse(path).root.startsWith('\\\\') ? undefined : parse(path).root;
  return mountForms.map((form) => form.exec(path)?.[0]).find((root) => root !== undefined);
}

function mounts(): string[] {
  const below = (folder: string) => namesIn(folder).map((name) => join(folder, name));
  return [
    ...['/media', '/run/media'].flatMap((folder) => below(folder).flatMap(below)),
    ...['/mnt', '/Volumes'].flatMap(below),
  ];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
