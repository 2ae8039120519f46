import { join } from 'node:path';
import { createHost } from '../../electron/services/index.ts';

// Opens a file as the window does and prints how that ended.
const host = createHost({ seedsFolder: join(import.meta.dirname, '../../seeds') });
console.log(JSON.stringify(await host.call('workspaces.open', { file: process.argv[2] ?? '' }, 'shell')));
host.close();
