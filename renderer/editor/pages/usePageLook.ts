import type { Look } from '../../../shared/document/look.ts';
import { turnedLook } from '../../../shared/document/turned-look.ts';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';

/** The look of a block on the page, upright or turned, that it stands on. */
export function usePageLook(block: string): { look: Look; isTurned: boolean } {
  const { look, pages } = useSession();
  const isTurned = useLive(pages.landscape, (landscape) => landscape.has(block));
  return { look: isTurned ? turnedLook(look) : look, isTurned };
}
