import type { SyntheticEvent } from 'react';

const stop = (event: SyntheticEvent): void => event.stopPropagation();

/** Keeps what happens in a cell from the text editor around it, which would take selection and focus back. */
export const apart = {
  onBlur: stop,
  onClick: stop,
  onCompositionEnd: stop,
  onCompositionStart: stop,
  onCopy: stop,
  onCut: stop,
  onFocus: stop,
  onKeyDown: stop,
  onMouseDown: stop,
  onPaste: stop,
};
