import type { RecoverySheet, Safety } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import { newKey } from '../../store/locked/keys.ts';
import type { Opened } from '../opened.ts';
import { officeAt } from '../workspace.ts';
import { lockAt } from './generations.ts';
import { keepKey, keysHere, unlock } from './keyring.ts';
import type { SafetySettings } from './travel.ts';

/**
 * Gives the stick's copy a password, or another one, under a fresh key: a former password and a former sheet open nothing that is written
 * from now on. It holds once the stick is sealed with it; where that cannot be, all stays as it was and the reason is thrown.
 */
export async function setPassword(opened: Opened, password: string): Promise<RecoverySheet> {
  const { travel, workspace } = onStick(opened);
  const { key, code } = await newKey(password);
  await relock(opened, () => {
    keepKey(travel.place, key);
    return key.lock.id;
  });
  const { clock, store } = workspace;
  return { office: officeAt(store, clock.today()).name, file: store.file, at: clock.now(), code };
}

/** Takes the password off: the stick's copy lies open again. */
export function removePassword(opened: Opened): Promise<Safety> {
  return relock(opened, () => null);
}

/** Learns the password that the stick's copy has been given on another PC, and goes on sealing. Throws `locked`, field `password`, for a wrong one. */
export async function learnPassword(opened: Opened, typed: string, settings: SafetySettings): Promise<Safety> {
  const { travel, keeper } = onStick(opened);
  const locked = lockAt(travel.stick, keysHere(settings));
  if (locked) settings.unlocked.push(await unlock(locked, typed));
  return keeper.seal();
}

/** Seals first what is not yet there, so that there is only the lock left to change, and then with the other lock. */
async function relock(opened: Opened, next: () => string | null): Promise<Safety> {
  const { keeper, workspace } = onStick(opened);
  const { store } = workspace;
  const first = await keeper.seal();
  // A key that is lost here does not keep the clerk from setting another.
  if (first.state !== 'sealed' && first.state !== 'locked') throw refused(first);
  const before = store.settings.find('lock') ?? null;
  const write = (id: string | null) => store.write(() => store.settings.write('lock', id));
  write(next());
  const after = await keeper.seal();
  if (after.state === 'sealed' && after.complete) return after;
  write(before);
  throw refused(after);
}

function onStick({ travel, keeper, workspace }: Opened) {
  if (travel && keeper) return { travel, keeper, workspace };
  throw new AppError('input', 'Sổ này nằm trên máy chứ không trên USB: mật khẩu chỉ dùng cho bản trên USB.');
}

function refused({ message }: Safety): AppError {
  return new AppError('conflict', `Mật khẩu được để như cũ vì chưa ghi được vào USB. ${message}`);
}
