import { useEffect, useState } from 'react';

/** Where the focus has been, the latest last; what has left the page by now is passed over. */
const trail: HTMLElement[] = [];
const longest = 16;

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  trail.push(target);
  if (trail.length > longest) trail.shift();
});

/** When a dialog goes, the focus goes back to where it was before: a clerk without a mouse goes on from there. */
export function useFocusBack(): void {
  const [selected] = useState(selectedInText);
  useEffect(() => () => void setTimeout(() => goBack(selected)), [selected]);
}

function selectedInText(): Range | null {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
}

function goBack(selected: Range | null): void {
  // Whoever closed the dialog may have led the focus elsewhere.
  if (document.activeElement !== document.body) return;
  const last = trail.findLast((element) => element.isConnected && element.checkVisibility());
  if (!last) return;
  // A text takes up its caret where the browser left it: in the dialog, else.
  if (last.isContentEditable && selected && last.contains(selected.startContainer)) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(selected);
  }
  last.focus({ preventScroll: true });
}
