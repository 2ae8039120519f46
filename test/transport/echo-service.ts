import { openPort } from '../../electron/transport/port.ts';

/** A service of a few words, to be started, called and killed by tests. Its argument `broken` makes it fail at its start. */
if (process.argv.includes('broken')) throw new Error('cannot begin');

const port = openPort();
port?.onCall(({ id, method, input, door }) => {
  if (method === 'never') return;
  if (method === 'die') process.exit(1);
  if (method === 'tell') port.send({ event: { type: 'workspace.closed' } });
  port.send({ id, outcome: { ok: true, data: { method, input, door, pid: process.pid } } });
});
port?.onGone(() => process.exit(0));
port?.send({ ready: true });
