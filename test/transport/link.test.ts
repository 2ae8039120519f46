import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startNode } from '../../electron/transport/child.ts';
import { linkService, type ServiceLink } from '../../electron/transport/link.ts';
import type { Outcome, ServiceEvent } from '../../shared/api.ts';

const service = join(import.meta.dirname, 'echo-service.ts');
const links: ServiceLink[] = [];

afterEach(() => {
  for (const link of links.splice(0)) link.stop();
});

function connect(words: readonly string[] = []) {
  const events: ServiceEvent[] = [];
  const reopened: unknown[] = [];
  const link = linkService({
    start: () => startNode(process.execPath, service, words),
    reopen: async (call) => {
      reopened.push(await call('shell', 'reopen', {}));
    },
    hear: (event) => events.push(event),
  });
  links.push(link);
  return { link, events, reopened };
}

function data(outcome: Outcome<unknown>): { method: string; input: unknown; door: string; pid: number } {
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.data as ReturnType<typeof data>;
}

it('carries a call to the service and its answer back, with the door that main has set, even before the service is ready', async () => {
  const { link } = connect();
  expect(data(await link.call('window', 'reports.list', { a: ['đ', null, 1.5] }))).toMatchObject({
    method: 'reports.list',
    input: { a: ['đ', null, 1.5] },
    door: 'window',
  });
});

it('passes on what the service tells by itself', async () => {
  const { link, events } = connect();
  await link.call('window', 'tell', {});
  expect(events).toEqual([{ type: 'workspace.closed' }]);
});

it('answers what a dying service leaves open with a sentence, starts another, opens the workspace again, then takes further calls', async () => {
  const { link, events, reopened } = connect();
  const first = data(await link.call('window', 'hello', {})).pid;
  const open = link.call('window', 'never', {});
  process.kill(first, 'SIGKILL');
  const answer = await open;
  expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
  const second = data(await link.call('window', 'hello', {})).pid;
  expect(second).not.toBe(first);
  expect(reopened).toHaveLength(1);
  await expect.poll(() => events).toContainEqual({ type: 'service.restarted' });
});

it('outlives ten deaths in a row', async () => {
  const { link } = connect();
  for (let round = 0; round < 10; round += 1) {
    expect((await link.call('window', 'die', {})).ok).toBe(false);
    expect((await link.call('window', 'hello', {})).ok).toBe(true);
  }
});

it('says in a sentence, with the reason, that the service cannot begin', async () => {
  const { link } = connect(['broken']);
  const answer = await link.call('window', 'hello', {});
  expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(answer.ok ? '' : answer.error.message).toMatch(/Không khởi động được phần giữ dữ liệu .*cannot begin/);
});

it('answers calls after the end instead of leaving them', async () => {
  const { link } = connect();
  await link.call('window', 'hello', {});
  link.stop();
  await expect.poll(() => link.pid()).toBeUndefined();
  expect((await link.call('window', 'hello', {})).ok).toBe(false);
});
