import { useEffect, useState } from 'react';
import type { Block } from '../../shared/blocks/schemas.ts';
import { landscapeBlocks } from '../../shared/document/landscape.ts';
import type { Look } from '../../shared/document/look.ts';
import { MeasureRoom } from './MeasureRoom.tsx';
import { type LaidPage, PageLayout } from './page-layout.ts';
import { restUnless } from './rest.ts';

/** The pages of printed blocks for `PageSheets`, as soon as they are found; null until then. */
export function usePages(printed: { blocks: readonly Block[]; look: Look } | null): {
  pages: readonly LaidPage[];
  room: MeasureRoom;
} | null {
  const [found, setFound] = useState<{ pages: readonly LaidPage[]; room: MeasureRoom } | null>(null);
  useEffect(() => {
    if (!printed) return undefined;
    const { blocks, look } = printed;
    const stop = new AbortController();
    const room = new MeasureRoom(look.profile);
    const lay = async (): Promise<void> => {
      await room.ready;
      const landscape = landscapeBlocks(blocks, look);
      const pages = await new PageLayout(room).layOut(blocks, look, landscape, restUnless(stop.signal));
      if (pages && !stop.signal.aborted) setFound({ pages, room });
    };
    void lay();
    return () => {
      stop.abort();
      setFound(null);
      room.close();
    };
  }, [printed]);
  return found;
}
