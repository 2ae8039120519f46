import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { HelpDialog } from './HelpDialog.tsx';

const HelpContext = createContext<() => void>(() => undefined);

/** Opens the clerk's help. */
export function useHelp(): () => void {
  return useContext(HelpContext);
}

/** Shows the clerk's help on F1, from the menu bar, and wherever its children ask for it. */
export function HelpRoom({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    const stop = window.bridge.listenShell((news) => {
      if (news.type === 'help.asked') setOpen(true);
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
  return (
    <HelpContext value={() => setOpen(true)}>
      {children}
      {open ? <HelpDialog close={() => setOpen(false)} /> : null}
    </HelpContext>
  );
}
