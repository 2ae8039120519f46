import type { JSX } from 'react';
import type { RenderChunkProps, RenderLeafProps } from 'slate-react';
import { markClass } from '../../../shared/blocks/static-view.tsx';

/** A run of text with its marks. */
export function renderLeaf({ attributes, leaf, children }: RenderLeafProps): JSX.Element {
  const marks = markClass(leaf);
  return (
    <span {...attributes} className={'lineEnd' in leaf ? `${marks ?? ''} line-end` : marks}>
      {children}
    </span>
  );
}

/** A stretch of blocks; off screen the browser leaves it undrawn, which keeps typing fast in long reports. */
export function renderChunk({ attributes, lowest, children }: RenderChunkProps): JSX.Element {
  return (
    <div {...attributes} className={lowest ? 'paper-chunk' : undefined}>
      {children}
    </div>
  );
}
