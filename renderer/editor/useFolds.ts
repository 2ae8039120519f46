import { useCallback, useEffect, useState } from 'react';

/** Which of the side parts stand open, and the ways to open and close them. On the right stand the figures or the printed pages. */
export interface Folds {
  outline: boolean;
  panel: boolean;
  preview: boolean;
  /** Too narrow for three columns: outline and panel lie over the page when opened. */
  narrow: boolean;
  toggleOutline: () => void;
  togglePanel: () => void;
  togglePreview: () => void;
}

type RightSide = 'panel' | 'preview' | null;

const narrowWindow = '(max-width: 1100px)';
const key = 'page-preview';

/** Outline and panel stand beside the page where there is room, and fold away where there is not. Whether the printed pages stood there is remembered on this PC. */
export function useFolds(): Folds {
  const [narrow, setNarrow] = useState(() => window.matchMedia(narrowWindow).matches);
  const [outline, setOutline] = useState(!narrow);
  const [right, setRight] = useState<RightSide>(() => rightSide(narrow));
  useEffect(() => {
    const query = window.matchMedia(narrowWindow);
    const follow = (): void => {
      setNarrow(query.matches);
      setOutline(!query.matches);
      setRight(rightSide(query.matches));
    };
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const toggle = useCallback(
    (side: 'panel' | 'preview') => {
      const next = right === side ? null : side;
      setRight(next);
      localStorage.setItem(key, next === 'preview' ? 'open' : 'closed');
      if (narrow) setOutline(false);
    },
    [right, narrow],
  );
  const togglePanel = useCallback(() => toggle('panel'), [toggle]);
  const togglePreview = useCallback(() => toggle('preview'), [toggle]);
  return {
    outline,
    panel: right === 'panel',
    preview: right === 'preview',
    narrow,
    toggleOutline: () => {
      setOutline(!outline);
      if (narrow && right === 'panel') setRight(null);
    },
    togglePanel,
    togglePreview,
  };
}

function rightSide(narrow: boolean): RightSide {
  if (localStorage.getItem(key) === 'open') return 'preview';
  return narrow ? null : 'panel';
}
