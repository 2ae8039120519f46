import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { readRecoveryCode } from '../../../shared/safety/recovery-code.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { type Lock, lockForm } from '../../store/locked/header.ts';
import { type Key, openByCode, openByPassword } from '../../store/locked/keys.ts';
import type { Store } from '../../store/store.ts';
import { type Place, placesIn } from './place.ts';

/** Where keys are to be found on this PC. */
export interface Keyring {
  root: string;
  fleeting: string;
  /** Opened by a password since the last workspace was closed; not yet beside a working copy. */
  unlocked: Key[];
}

const form = z.array(z.object({ lock: lockForm, data: z.base64() }));

/** The keys beside a working copy, the latest first: sealing in the background asks nobody. They go with the working copy. */
export function readKeys(place: Place): Key[] {
  try {
    return form.parse(JSON.parse(readFileSync(fileOf(place), 'utf8')));
  } catch {
    return [];
  }
}

/** Keeps just these beside the working copy. */
export function writeKeys(place: Place, keys: readonly Key[]): void {
  const file = fileOf(place);
  if (keys.length === 0) {
    rmSync(file, { force: true });
    return;
  }
  const text = JSON.stringify(keys);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeWhole(file, Buffer.from(text), { replace: true });
}

/** Keeps a further one. */
export function keepKey(place: Place, key: Key): void {
  writeKeys(place, [key, ...readKeys(place).filter(({ lock }) => lock.id !== key.lock.id)]);
}

/** All keys that this PC has. */
export function keysHere({ root, fleeting, unlocked }: Keyring): Key[] {
  return [...unlocked, ...[root, fleeting].flatMap(placesIn).flatMap(readKeys)];
}

/** The key that the workspace's copies on sticks are locked with, null where they are open. Throws `locked` where this PC does not have it. */
export function keyOf({ settings, file }: Store, place: Place): Key | null {
  const id = settings.find('lock') ?? null;
  if (id === null) return null;
  const key = readKeys(place).find(({ lock }) => lock.id === id);
  if (!key)
    throw new AppError(
      'locked',
      `Máy này không giữ khóa của “${basename(file)}”: hãy đặt lại mật khẩu của bản trên USB.`,
    );
  return key;
}

/** Opens a lock with what the clerk typed, the password or the recovery code. Throws `locked`, field `password`, where it is neither. */
export async function unlock(lock: Lock, typed: string): Promise<Key> {
  const read = readRecoveryCode(typed);
  const key = ('code' in read ? openByCode(lock, read.code) : null) ?? (await openByPassword(lock, typed));
  if (key) return key;
  throw new AppError(
    'locked',
    'code' in read
      ? 'Mã khôi phục này không phải của sổ: có thể mật khẩu đã được đặt lại sau khi in tờ ấy. Hãy dùng tờ in sau cùng.'
      : 'Mật khẩu không đúng: hãy bấm “Hiện chữ”, xem phím Caps Lock và bộ gõ tiếng Việt rồi gõ lại.',
    'password',
  );
}

function fileOf({ folder }: Place): string {
  return join(folder, 'khoa.json');
}
