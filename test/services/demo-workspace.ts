import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createHost, type Host, type HostSettings } from '../../electron/services/index.ts';
import type { Input, MethodName, Reply, ServiceEvent } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';

/** Where the seed files lie. */
export const seedsFolder = join(import.meta.dirname, '../../seeds');

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands still until it is set. */
export function standingClock(now = '2026-11-22T03:00:00.000Z') {
  const clock = { time: now, now: () => clock.time, today: () => clock.time.slice(0, 10) };
  return clock;
}

/** A host over a real file, with typed calls that throw what the services refuse. */
export interface TestHost {
  host: Host;
  file: string;
  events: ServiceEvent[];
  call<Name extends MethodName>(method: Name, input: Input<Name>): Promise<Reply<Name>>;
  /** The same through the door of the window. */
  fromWindow<Name extends MethodName>(method: Name, input: Input<Name>): Promise<Reply<Name>>;
}

/** A host without a workspace; `file` is a name for one in a folder of its own. */
export function testHost(settings: Partial<HostSettings> = {}): TestHost {
  const events: ServiceEvent[] = [];
  const internal: unknown[] = [];
  const host = createHost({
    seedsFolder,
    clock: standingClock(),
    emit: (event) => events.push(event),
    report: (error) => internal.push(error),
    ...settings,
  });
  onTestFinished(() => host.close());
  const through =
    (door: 'window' | 'shell') =>
    async <Name extends MethodName>(method: Name, input: Input<Name>): Promise<Reply<Name>> => {
      const outcome = await host.call(method, input, door);
      if (outcome.ok) return outcome.data as Reply<Name>;
      if (internal.length > 0) throw internal[0];
      throw new AppError(outcome.error.code, outcome.error.message, outcome.error.field);
    };
  return {
    host,
    file: join(temporaryFolder(), 'sổ thử.sobaocao'),
    events,
    call: through('shell'),
    fromWindow: through('window'),
  };
}

/** A host with a fresh demo workspace open. */
export async function demoWorkspace(settings: Partial<HostSettings> = {}): Promise<TestHost> {
  const test = testHost(settings);
  await test.call('workspaces.create', { file: test.file, demo: true });
  test.events.length = 0;
  return test;
}
