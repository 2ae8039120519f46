// `npm start`: everything that is needed, then the app on the demo workspace. Further arguments go to the app.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { bundle } from './bundle.ts';
import { electronAtHand } from './electron-path.ts';
import { prepareDebian } from './set-up/debian.ts';
import { prepareElectron } from './set-up/electron.ts';
import { passOn } from './set-up/pass-on.mjs';
import { root } from './set-up/place.mjs';
import { giveUp, Problem, say } from './set-up/talk.mjs';

try {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Problem(
      'Máy này không có màn hình đồ họa (DISPLAY và WAYLAND_DISPLAY đều trống) nên không mở được cửa sổ ứng dụng.',
    );
  }
  prepareDebian('window');
  await prepareElectron();
  await bundle();
  process.exitCode = await open();
} catch (error) {
  giveUp(error);
}

function open(): Promise<number> {
  const electron = electronAtHand();
  say('Đang mở Sổ Báo Cáo…');
  const child = spawn(electron.executable, [...electron.arguments, root, ...process.argv.slice(2)], {
    env: { ...process.env, ...electron.environment, SBC_DEMO: '1' },
    stdio: 'inherit',
  });
  return passOn(child);
}
