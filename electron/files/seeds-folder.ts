import { fileURLToPath } from 'node:url';

/** Where the seed files lie: the same way up from this file as from the bundles in `dist/electron`. */
export const seedsFolder = fileURLToPath(new URL('../../seeds', import.meta.url));
