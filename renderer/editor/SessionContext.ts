import { createContext, useContext } from 'react';
import type { ReportSession } from './session.ts';

const SessionContext = createContext<ReportSession | undefined>(undefined);

/** Gives the open report to everything below it. */
export const SessionProvider = SessionContext.Provider;

/** The open report; only below `SessionProvider`. */
export function useSession(): ReportSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}
