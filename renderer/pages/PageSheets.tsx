import type { FormatProfile } from '../../shared/format/profile.ts';
import type { MeasureRoom } from './MeasureRoom.tsx';
import type { LaidPage } from './page-layout.ts';
import { Sheet } from './Sheet.tsx';

/** The pages of a report as sheets of paper one below the other, `scale` times their real size; only those near the view are drawn. `pages` and `room` come from `usePages`. */
export function PageSheets(props: {
  pages: readonly LaidPage[];
  room: MeasureRoom;
  profile: FormatProfile;
  scale: number;
  /** Told which block was clicked on. */
  onBlock?: (block: string) => void;
  /** A part of a page (counted from 0) that is softly marked; in CSS pixels of the real size. */
  mark?: { page: number; top: number; height: number } | undefined;
}) {
  const { pages, room, profile, scale, onBlock, mark } = props;
  return (
    <div className="page-sheets">
      {pages.map((page, at) => (
        <Sheet
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place
          key={at}
          page={page}
          room={room}
          profile={profile}
          // All of one width: a landscape page is shown smaller.
          scale={scale * Math.min(1, profile.page.width / page.page.width)}
          label={`Trang ${at + 1}/${pages.length}`}
          onBlock={onBlock}
          markTop={mark?.page === at ? mark.top : undefined}
          markHeight={mark?.page === at ? mark.height : undefined}
        />
      ))}
    </div>
  );
}
