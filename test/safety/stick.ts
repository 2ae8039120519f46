import { cpSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HostSettings } from '../../electron/services/index.ts';
import { createHost } from '../../electron/services/index.ts';
import type { Backup } from '../../shared/api.ts';
import { seedsFolder, standingClock, type TestHost, temporaryFolder, testHost } from '../services/demo-workspace.ts';

/** A PC with a name: a host that works on sticks by copies in a folder of its own. Every PC of a test has its own clock, which may be wrong. */
export function pc(
  machine: string,
  now = '2026-11-22T03:00:00.000Z',
  folder = temporaryFolder(),
  clock = standingClock(now),
  more: Partial<Pick<NonNullable<HostSettings['safety']>, 'isShare' | 'elsewhere' | 'travels'>> = {},
) {
  const root = join(folder, 'working');
  const fleeting = join(folder, 'fleeting');
  const safety: NonNullable<HostSettings['safety']> = {
    root,
    fleeting,
    backups: join(folder, 'backups'),
    machine,
    travels: () => true,
    ...more,
  };
  const test = testHost({ safety, clock });
  return { ...test, root, fleeting, folder };
}

/** A stick with a new workspace on it. */
export async function stickWithWorkspace(): Promise<string> {
  const file = join(temporaryFolder(), 'Sổ 2026.sobaocao');
  const host = createHost({ seedsFolder, clock: standingClock() });
  await host.call('workspaces.create', { file }, 'shell');
  host.close();
  return file;
}

/** Takes the stick out, and gives the way to put it back. */
export function pull(stick: string): () => void {
  const out = `${dirname(stick)}.out`;
  renameSync(dirname(stick), out);
  return () => renameSync(out, dirname(stick));
}

/** The PC as it is found after a power cut: what lay on its disk at that moment, and nobody has closed anything. */
export function afterPowerCut({ folder }: { folder: string }, machine: string, now?: string) {
  const disk = join(temporaryFolder(), 'disk');
  cpSync(folder, disk, { recursive: true });
  return pc(machine, now, disk);
}

/** Enters a figure. */
export async function enter({ call }: Pick<TestHost, 'call'>, period: string, value: string): Promise<void> {
  await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period, value }] });
}

/** The figures that were entered, by period. */
export async function entered(
  { call }: Pick<TestHost, 'call'>,
  periods: readonly string[],
): Promise<(string | null)[]> {
  return Promise.all(
    periods.map(async (period) => {
      const { rows } = await call('values.read', { period, indicators: ['mail.cap_moi'] });
      return rows[0]?.entered ?? null;
    }),
  );
}

/** The backups of the open workspace on its PC, the latest made first. */
export async function backupsOf({ call }: Pick<TestHost, 'call'>): Promise<readonly Backup[]> {
  const own = await call('safety.backups', {});
  if (own === null) throw new Error('This workspace has no backups.');
  return own.backups;
}

/** Why they were made. */
export async function reasonsOf(test: Pick<TestHost, 'call'>): Promise<string[]> {
  return (await backupsOf(test)).map(({ reason }) => reason);
}
