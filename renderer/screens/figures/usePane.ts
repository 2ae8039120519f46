import { useCallback, useState } from 'react';

const key = 'figure-pane';
const narrowWindow = '(max-width: 1100px)';

/** Whether the card of the active cell stands beside the sheet; remembered on this PC. In a narrow window it stands there once it is asked for. */
export function usePane(wanted: boolean): [boolean, () => void] {
  const [isOpen, setOpen] = useState(
    () => wanted || (localStorage.getItem(key) !== 'closed' && !window.matchMedia(narrowWindow).matches),
  );
  const toggle = useCallback(() => {
    setOpen(!isOpen);
    localStorage.setItem(key, isOpen ? 'closed' : 'open');
  }, [isOpen]);
  return [isOpen, toggle];
}
