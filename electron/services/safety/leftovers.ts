import { lookAt } from '../../store/copy.ts';
import { placesIn, readNote } from './place.ts';
import type { SafetySettings } from './travel.ts';

/**
 * The sticks whose working copy lies on a PC that must keep nothing, since a power cut came before it was sealed:
 * opening and closing each that is here finishes the job.
 */
export function leftovers({ fleeting }: Pick<SafetySettings, 'fleeting'>): string[] {
  return placesIn(fleeting).flatMap((place) => {
    const stick = readNote(place)?.stick;
    return stick !== undefined && lookAt(place.file).is === 'copy' ? [stick] : [];
  });
}
