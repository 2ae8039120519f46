import { useCallback, useEffect, useRef } from 'react';
import { PageSheets } from '../../pages/PageSheets.tsx';
import { pixelsPerMillimetre } from '../../pages/page-layout.ts';
import { pieceBox } from '../../pages/places.ts';
import { goToBlock } from '../go-to.ts';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';
import { useCaretPlace } from './useCaretPlace.ts';
import { useSheetScale } from './useSheetScale.ts';
import './preview.css';

/** The printed pages beside the text: they follow the writing and the caret; a click leads to the text. */
export function PreviewPane() {
  const session = useSession();
  const { look, pages } = session;
  const paged = useLive(pages.paged);
  const place = useCaretPlace();
  const scroller = useRef<HTMLDivElement>(null);
  const scale = useSheetScale(scroller, look.profile);
  const box = place && paged ? pieceBox(paged.pages[place.page], place.piece) : undefined;
  const [page, top, height] = [place?.page, box?.top, box?.height];
  const paper = (paged?.pages[page ?? 0]?.page.height ?? 1) * pixelsPerMillimetre;
  const goTo = useCallback((block: string) => goToBlock(session, block), [session]);

  useEffect(() => {
    if (page === undefined || top === undefined || height === undefined || !scroller.current) return;
    showPart(scroller.current, page, top / paper, height / paper);
  }, [page, top, height, paper]);

  return (
    <aside className="preview" aria-label="Trang in">
      <div className="preview-scroll" ref={scroller}>
        {paged ? (
          <PageSheets
            pages={paged.pages}
            room={paged.room}
            profile={look.profile}
            scale={scale}
            onBlock={goTo}
            mark={page !== undefined && box ? { page, ...box } : undefined}
          />
        ) : null}
      </div>
    </aside>
  );
}

/** Scrolls only where the part of the page, in shares of its height, is not wholly in view already. */
function showPart(scroller: HTMLElement, page: number, top: number, height: number): void {
  const frame = scroller.querySelectorAll('.sheet-frame')[page];
  if (!frame) return;
  const { clientHeight, scrollTop } = scroller;
  const box = frame.getBoundingClientRect();
  const above = scrollTop + box.top - scroller.getBoundingClientRect().top + top * box.height;
  const isSeen = above >= scrollTop && above + Math.min(height * box.height, clientHeight) <= scrollTop + clientHeight;
  if (!isSeen) scroller.scrollTop = above - clientHeight / 3;
}
