import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { cutShort, lockedFile, newerVersion } from '../failure.ts';
import { isSound, unlockBytes, unlockWhatReads } from './container.ts';
import { beginningOf } from './header.ts';
import type { Key } from './keys.ts';

/** Whether a file is locked, or was before it was damaged. */
export function isLocked(file: string): boolean {
  return beginningOf(file).is !== 'other';
}

/** Puts the plain content of a file, locked or not, into another. Throws in words where no key fits or it is damaged. */
export function copyPlain(file: string, to: string, keys: readonly Key[]): void {
  if (isLocked(file)) writeFileSync(to, contentOf(file, keys));
  else copyFileSync(file, to);
}

/** The plain content of a locked file. Throws `locked` where no key fits, `notWorkspace` where it is damaged. */
export function contentOf(file: string, keys: readonly Key[]): Buffer {
  const key = keyFor(file, keys);
  const bytes = readFileSync(file);
  if (!key) throw isSound(bytes) ? lockedFile(basename(file)) : cutShort(basename(file));
  const content = unlockBytes(bytes, key);
  if (content === 'damaged') throw cutShort(basename(file));
  return content;
}

/** Lets a piece of work read what can still be read of a file, plain: of a locked one a copy that goes afterwards, zeros where it is damaged. */
export function withWhatReads<Result>(file: string, keys: readonly Key[], work: (plain: string) => Result): Result {
  if (!isLocked(file)) return work(file);
  const key = keyFor(file, keys);
  if (!key) throw lockedFile(basename(file));
  const { content } = unlockWhatReads(readFileSync(file), key);
  if (!content) throw cutShort(basename(file));
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-'));
  try {
    const plain = join(folder, basename(file));
    writeFileSync(plain, content);
    return work(plain);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The key of a locked file, undefined where it is not among them; throws where its header does not read or is of a later form. */
function keyFor(file: string, keys: readonly Key[]): Key | undefined {
  const start = beginningOf(file);
  if (start.is === 'newer') throw newerVersion(basename(file));
  if (start.is !== 'locked') throw headless(basename(file));
  return keys.find(({ lock }) => lock.id === start.header.lock.id);
}

function headless(name: string): AppError {
  return new AppError(
    'notWorkspace',
    `Phần đầu của “${name}” bị hỏng nên không mật khẩu nào mở được: hãy dùng bản .truoc cạnh tệp, một máy đã mở sổ này, hoặc bản sao lưu.`,
  );
}
