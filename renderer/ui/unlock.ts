import { createContext, useContext } from 'react';

export const UnlockContext = createContext<() => void>(() => undefined);

/** Asks for the password that the open workspace's stick was given on another PC. */
export function useUnlock(): () => void {
  return useContext(UnlockContext);
}
