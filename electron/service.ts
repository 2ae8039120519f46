import { hostname, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { elsewhere } from './files/elsewhere.ts';
import { seedsFolder } from './files/seeds-folder.ts';
import { isShare, travels } from './files/travels.ts';
import { createHost } from './services/index.ts';
import { openPort } from './transport/port.ts';

/** How often to look whether the terminal has written into the open file. */
const lookEvery = 1000;

const port = openPort();
if (!port) throw new Error('service.ts is started by the main process only');

/** Where the program keeps its own files on this PC. */
const { data } = parseArgs({ options: { data: { type: 'string' } }, strict: false }).values;
/** Folders that are to be treated as sticks: for tests, and for a drive that the system does not call removable. */
const declared = (process.env.SBC_STICKS ?? '').split(delimiter).filter((folder) => folder !== '');

const host = createHost({
  seedsFolder: seedsFolder(import.meta.dirname),
  ...(typeof data === 'string'
    ? {
        safety: {
          root: join(data, 'so'),
          backups: join(data, 'sao-luu'),
          fleeting: join(tmpdir(), 'So Bao Cao'),
          machine: hostname(),
          travels: (file: string) => travels(file, declared),
          isShare,
          elsewhere: (file: string) => elsewhere(file, declared),
        },
      }
    : {}),
  emit: (event) => port.send({ event }),
  report: (error) => console.error(error),
});
port.onCall(({ id, method, input, door }) => {
  void host.call(method, input, door).then((outcome) => port.send({ id, outcome }));
});
// Two writers of one file, one of them without a window, is what must not stay.
port.onGone(() => {
  host.close();
  process.exit(0);
});
setInterval(() => host.noticeOthers(), lookEvery).unref();
// What cannot be finished now is tried again at the next start; the program starts all the same.
void host
  .finish()
  .catch(() => undefined)
  .then(() => port.send({ ready: true }));
