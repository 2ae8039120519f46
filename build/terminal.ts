import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isNodeSideFresh } from './bundle.ts';
import { root } from './set-up/place.mjs';

// The terminal out of its bundle, which starts in half the time, where that was made from the very sources that lie here; else out of them.
const entry = isNodeSideFresh() ? join('dist', 'electron', 'cli.js') : join('electron', 'cli.ts');
await import(pathToFileURL(join(root, entry)).href);
