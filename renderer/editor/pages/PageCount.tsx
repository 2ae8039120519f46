import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';
import { useCaretPlace } from './useCaretPlace.ts';

/** On which of the printed pages the caret stands, and how many there are. */
export function PageCount() {
  const { pages } = useSession();
  const count = useLive(pages.paged, (paged) => paged?.pages.length);
  const page = useCaretPlace()?.page;
  return count === undefined ? null : (
    <span>
      Trang {(page ?? 0) + 1}/{count}
    </span>
  );
}
