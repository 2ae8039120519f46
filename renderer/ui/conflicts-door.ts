import { createContext, useContext } from 'react';

/** The way to what two PCs say differently; given by the room that shows it. */
export const ConflictsDoor = createContext<() => void>(() => undefined);

/** Opens the screen on which the clerk settles what two PCs say differently. */
export function useOpenConflicts(): () => void {
  return useContext(ConflictsDoor);
}
