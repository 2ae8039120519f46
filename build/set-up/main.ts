// `npm run set-up`: all that start, tests and packaging need, without starting anything.
import { bundle } from '../bundle.ts';
import { electronAtHand } from '../electron-path.ts';
import { prepareDebian } from './debian.ts';
import { prepareElectron } from './electron.ts';
import { giveUp, say } from './talk.mjs';

try {
  prepareDebian('tests');
  await prepareElectron();
  await bundle();
  say(`Đã chuẩn bị xong: Electron ${electronAtHand().version}, Node ${process.versions.node}.`);
} catch (error) {
  giveUp(error);
}
