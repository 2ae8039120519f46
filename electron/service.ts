import { seedsFolder } from './files/seeds-folder.ts';
import { createHost } from './services/index.ts';
import { openPort } from './transport/port.ts';

/** How often to look whether the terminal has written into the open file. */
const lookEvery = 1000;

const port = openPort();
if (!port) throw new Error('service.ts is started by the main process only');

const host = createHost({
  seedsFolder: seedsFolder(import.meta.dirname),
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
port.send({ ready: true });
