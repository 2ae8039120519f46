import { usePageStarts } from './usePageStarts.ts';

/** In the margin of a block that is one piece: where new pages begin in it. */
export function PageMarks({ block }: { block: string }) {
  return usePageStarts(block).map(({ page, top }) => (
    <span
      key={page}
      className="page-mark"
      contentEditable={false}
      aria-hidden="true"
      data-page={page}
      style={{ top: `${top}px` }}
    />
  ));
}
