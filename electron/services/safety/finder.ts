import { basename, dirname, join, parse } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { type Copy, lookAt } from '../../store/copy.ts';
import type { Store } from '../../store/store.ts';
import { apart } from './apart.ts';
import { type Keyring, keysHere } from './keyring.ts';
import { momentWords } from './moment-words.ts';
import { placesIn, readNote, writeNote } from './place.ts';
import { existing, relationOf, type Seen, theStick } from './seen.ts';
import type { SafetySettings, Travel } from './travel.ts';

/** Finds the stick of an open workspace where it comes back under another letter, and names other copies of the workspace. */
export interface Finder {
  /** To be called every second. */
  look(): void;
  /** Goes on with the stick that has this folder. Throws `exists`, with nothing changed, where another file lies there under the workspace's name. */
  moveTo(folder: string): Promise<void>;
}

/** Seconds between two looks. */
const between = 3;

/** `follow` hears where the stick is now; the travel goes there already. */
export function keepFinder(
  travel: Travel,
  store: Store,
  settings: Keyring & Pick<SafetySettings, 'elsewhere'>,
  follow: () => void,
): Finder {
  let seconds = 0;
  let busy = false;
  /** Other copies: what lay elsewhere while the stick was in, or is not the stick. */
  let others = new Set<string>();

  const name = (seen: readonly Seen[], base: Copy | null): void => {
    const known = store.generations.ids();
    const told = seen.filter(({ copy }) => relationOf(copy, base, known) !== 'same');
    if (told.length === 0) return;
    const words = told.map(({ file, copy }) => otherCopy(file, copy, relationOf(copy, base, known)));
    travel.notes.tell({ id: 'other-copy', message: `${words.join(' ')} Sổ đang mở và được ghi là “${travel.stick}”.` });
  };
  const search = async (paths: readonly string[]): Promise<void> => {
    const { stick } = travel;
    const present = await existing(paths);
    const fresh = present.filter((path) => !others.has(path));
    others = new Set([...others].filter((path) => present.includes(path)));
    if (fresh.length === 0) return;
    const seen = await apart('seenAt', {
      paths: fresh,
      workspace: store.settings.read('id'),
      keys: keysHere(settings),
    });
    if (travel.stick !== stick) return;
    const base = baseOf(travel);
    const found = (await existing([stick])).length > 0 ? undefined : theStick(seen, base, store.generations.ids());
    for (const path of fresh) if (path !== found?.file) others.add(path);
    name(
      seen.filter((one) => one !== found),
      base,
    );
    if (!found) return;
    others.delete(found.file);
    goTo(found.file);
    travel.notes.tell({
      id: 'moved',
      message: `USB đã cắm lại và nay là “${parse(found.file).root === '/' ? dirname(found.file) : parse(found.file).root}”: sổ được ghi tiếp ở đó.`,
    });
  };
  const goTo = (stick: string): void => {
    travel.stick = stick;
    writeNote(travel.place, { stick, bond: readNote(travel.place)?.bond ?? null });
    follow();
  };
  return {
    async moveTo(folder) {
      const stick = join(folder, basename(travel.stick));
      if ((await existing([stick])).length > 0) {
        const seen = await apart('seenAt', {
          paths: [stick],
          workspace: store.settings.read('id'),
          keys: keysHere(settings),
        });
        if (seen.length === 0) throw taken(stick);
      }
      goTo(stick);
    },
    look() {
      const isTime = seconds % between === 0;
      seconds += 1;
      if (!isTime || busy || !settings.elsewhere) return;
      busy = true;
      search(settings.elsewhere(travel.stick))
        // A workspace that was closed meanwhile, or a disk that does not answer: the next look tries again.
        .catch(() => undefined)
        .finally(() => {
          busy = false;
        });
    },
  };
}

function taken(stick: string): AppError {
  return new AppError(
    'exists',
    `Trong “${dirname(stick)}” đã có tệp “${basename(stick)}” không phải của sổ này: không ghi đè gì cả. Hãy chọn thư mục khác.`,
    'folder',
  );
}

function baseOf({ place }: Pick<Travel, 'place'>): Copy | null {
  const look = lookAt(place.base);
  return look.is === 'copy' ? look.copy : null;
}

const kinds = {
  same: 'một bản giống hệt',
  goneOn: 'một bản mới hơn',
  older: 'một bản cũ hơn',
  other: 'một bản khác, có phần mà bản đang mở không có,',
} as const;

function otherCopy(file: string, copy: Copy, relation: keyof typeof kinds): string {
  const time = copy.sealed && momentWords(copy.sealed.at);
  const sealed = copy.number === 0 ? '' : ` (lần ghi thứ ${copy.number}${time ? `, ${time}` : ''})`;
  const todo = relation === 'older' ? 'bản ấy được để nguyên.' : 'muốn gộp vào, hãy mở bản ấy một lần ở máy này.';
  return `Ở “${file}” có ${kinds[relation]} của sổ này${sealed}: ${todo}`;
}

/** Where a workspace is that was last at `file`: there, elsewhere since its stick has another letter now, or only in the copy on this PC. */
export async function whereNow(
  file: string,
  workspace: string | undefined,
  settings: SafetySettings,
): Promise<{ file: string; out: boolean } | null> {
  if ((await existing([file])).length > 0) return { file, out: false };
  const place = [settings.root, settings.fleeting].flatMap(placesIn).find((one) => readNote(one)?.stick === file);
  const working = place ? lookAt(place.file) : null;
  const here = working?.is === 'copy' ? working.copy : null;
  const id = here?.workspace ?? workspace;
  const paths = id === undefined ? [] : await existing(settings.elsewhere?.(file) ?? []);
  const seen =
    id === undefined || paths.length === 0
      ? []
      : await apart('seenAt', { paths, workspace: id, keys: keysHere(settings) });
  const found = place
    ? theStick(seen, baseOf({ place }), here?.known ?? new Set())
    : [...seen].sort((one, other) => other.copy.number - one.copy.number)[0];
  if (found) return { file: found.file, out: false };
  return place ? { file, out: true } : null;
}
