import { useEffect, useState } from 'react';

/** Which of the two side parts stand open, and the ways to open and close them. */
export interface Folds {
  outline: boolean;
  panel: boolean;
  /** Too narrow for three columns: what is opened lies over the page. */
  narrow: boolean;
  toggleOutline: () => void;
  togglePanel: () => void;
}

const narrowWindow = '(max-width: 1100px)';

/** Outline and panel stand beside the page where there is room, and fold away where there is not. */
export function useFolds(): Folds {
  const [narrow, setNarrow] = useState(() => window.matchMedia(narrowWindow).matches);
  const [outline, setOutline] = useState(!narrow);
  const [panel, setPanel] = useState(!narrow);
  useEffect(() => {
    const query = window.matchMedia(narrowWindow);
    const follow = (): void => {
      setNarrow(query.matches);
      setOutline(!query.matches);
      setPanel(!query.matches);
    };
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return {
    outline,
    panel,
    narrow,
    toggleOutline: () => {
      setOutline(!outline);
      if (narrow) setPanel(false);
    },
    togglePanel: () => {
      setPanel(!panel);
      if (narrow) setOutline(false);
    },
  };
}
