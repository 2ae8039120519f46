import { join } from 'node:path';
import { createHost } from '../../electron/services/index.ts';
import type { WorkspaceInfo } from '../../shared/api.ts';

// Writes one number into every indicator, in one call, over and over, and says each number once it is kept.
const [file = '', from = '0'] = process.argv.slice(2);
const host = createHost({ seedsFolder: join(import.meta.dirname, '../../seeds') });
const opened = await host.call('workspaces.open', { file }, 'shell');
if (!opened.ok) throw new Error(opened.error.message);
const { indicators } = opened.data as WorkspaceInfo;
for (let round = Number(from) + 1; ; round += 1) {
  const entries = indicators.map(({ id }) => ({ indicator: id, period: '2030-01', value: String(round) }));
  const outcome = await host.call('values.set', { entries }, 'shell');
  if (!outcome.ok) throw new Error(outcome.error.message);
  process.stdout.write(`${round}\n`);
}
