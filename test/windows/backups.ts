import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createHost } from '../../electron/services/index.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import type { OwnBackups } from '../../shared/api.ts';
import type { Ground } from './scenarios.ts';

/** Backups under Windows' own rules for files: made while the workspace is open, listed, thinned, compared and restored. */
export async function backups({ folder, seedsFolder }: Ground): Promise<void> {
  const clock = { time: Date.parse('2026-01-01T00:00:00.000Z') };
  const now = () => new Date(clock.time).toISOString();
  const host = createHost({
    seedsFolder,
    clock: { now, today: () => now().slice(0, 10) },
    safety: {
      root: join(folder, 'so'),
      fleeting: join(folder, 'tam'),
      backups: join(folder, 'Bản sao lưu'),
      machine: 'máy một',
      travels: () => false,
    },
  });
  const call = async (method: string, input: unknown): Promise<unknown> => {
    const outcome = await host.call(method, input, 'shell');
    if (!outcome.ok) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
    return outcome.data;
  };
  const listed = async () => (await call('safety.backups', {})) as OwnBackups;
  const file = join(folder, 'Sổ báo cáo.sobaocao');
  await call('workspaces.create', { file });
  for (let hour = 0; hour < 16; hour += 1) {
    clock.time += 600_000;
    await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2030-01', value: String(hour) }] });
    await call('workspaces.close', {});
    await call('workspaces.open', { file });
  }
  const own = await listed();
  // Ten a minute's walk apart stay, of the hours before only the latest of each.
  assert.ok(own.backups.length < 16 && own.backups.length >= 10, String(own.backups.length));
  assert.equal(own.trouble, null);
  const shelf = join(folder, 'Bản sao lưu', own.workspace);
  assert.deepEqual(
    readdirSync(shelf).filter((name) => name.endsWith('.moi')),
    [],
  );
  const [latest, former] = own.backups;
  assert.ok(latest && former);
  assert.deepEqual(verifyWorkspace(join(shelf, `${latest.id}.sobaocao`)), { ok: true, problems: [] });
  const { figures } = (await call('backups.compare', { workspace: own.workspace, backup: former.id })) as {
    figures: { count: number };
  };
  assert.equal(figures.count, 1);
  const out = join(folder, 'Bản sao.sobaocao');
  await call('backups.restore', { workspace: own.workspace, backup: former.id, file: out });
  await call('workspaces.open', { file: out });
  host.close();
}
