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
}) {
  const { pages, room, profile, scale, onBlock } = props;
  return (
    <div className="page-sheets">
      {pages.map((page, at) => (
        <Sheet
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place
          key={at}
          page={page}
          room={room}
          profile={profile}
          scale={scale}
          label={`Trang ${at + 1}/${pages.length}`}
          onBlock={onBlock}
        />
      ))}
    </div>
  );
}
