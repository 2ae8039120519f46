import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the seed files lie, seen from the folder of an entry file: one folder up from the source, two from the bundle. */
export function seedsFolder(here: string): string {
  const besideSource = join(here, '..', 'seeds');
  return existsSync(besideSource) ? besideSource : join(here, '..', '..', 'seeds');
}
