import type { BlockPlace } from '../../pages/places.ts';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';
import { caretPlace } from './caret-place.ts';

/** See `caretPlace`; draws again when the caret comes to another place or the pages have changed. */
export function useCaretPlace(): BlockPlace | undefined {
  const session = useSession();
  useLive(session.pages.paged);
  return useLive(session.moment, () => caretPlace(session));
}
