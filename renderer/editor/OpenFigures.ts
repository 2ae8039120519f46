import { createContext, useContext } from 'react';
import type { FiguresStart } from '../screens/figures/FiguresScreen.tsx';

const OpenFiguresContext = createContext<((start: FiguresStart) => void) | undefined>(undefined);

/** Gives everything below it the way to the wide sheet of figures. */
export const OpenFiguresProvider = OpenFiguresContext.Provider;

/** Leads to the wide sheet of figures, once the report is saved; only below `OpenFiguresProvider`. */
export function useOpenFigures(): (start: FiguresStart) => void {
  const open = useContext(OpenFiguresContext);
  if (!open) throw new Error('useOpenFigures outside OpenFiguresProvider');
  return open;
}
