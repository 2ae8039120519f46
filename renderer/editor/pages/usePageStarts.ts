import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';

/** The pages that begin in a block, and how far down, in CSS pixels; draws again only when that changes. */
export function usePageStarts(block: string): readonly { page: number; top: number }[] {
  const { pages } = useSession();
  const starts = useLive(pages.paged, (paged) =>
    (paged?.starts.get(block) ?? []).map(({ page, top }) => `${page} ${top}`).join('|'),
  );
  if (starts === '') return [];
  return starts.split('|').map((start) => {
    const [page = 0, top = 0] = start.split(' ').map(Number);
    return { page, top };
  });
}
