import { existsSync } from 'node:fs';
import { lookAt } from '../../store/copy.ts';
import { placesIn, readNote } from './place.ts';
import type { SafetySettings } from './travel.ts';

/**
 * The sticks whose working copy lies on a PC that must keep nothing, since a power cut came before it was sealed, and that are here now:
 * opening and closing each finishes the job.
 */
export function leftovers({ fleeting }: Pick<SafetySettings, 'fleeting'>): string[] {
  return placesIn(fleeting).flatMap((place) => {
    const stick = readNote(place)?.stick;
    return stick !== undefined && existsSync(stick) && lookAt(place.file).is === 'copy' ? [stick] : [];
  });
}
