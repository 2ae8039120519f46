import { lookAt } from '../../store/copy.ts';
import { glanceAt } from '../../store/glance.ts';
import { clearRests, placesIn, readNote } from './place.ts';
import type { SafetySettings } from './travel.ts';

/**
 * The sticks whose working copy lies on a PC that must keep nothing, since a power cut came before it was sealed, or another program
 * held it when it was to go: opening and closing each that is here finishes the job.
 */
export function leftovers({ root, fleeting }: Pick<SafetySettings, 'root' | 'fleeting'>): string[] {
  clearRests(fleeting);
  const stayed = placesIn(root).filter(({ file }) => glanceAt(file)?.leavesNothing);
  return [...placesIn(fleeting), ...stayed].flatMap((place) => {
    const stick = readNote(place)?.stick;
    return stick !== undefined && lookAt(place.file).is === 'copy' ? [stick] : [];
  });
}
