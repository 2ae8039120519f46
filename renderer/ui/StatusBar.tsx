import type { ReactNode } from 'react';
import { StickLamp } from './StickLamp.tsx';
import './frame.css';

/** The line at the bottom of every screen: what holds now on the left (`children`), facts of the screen on the right (`end`). */
export function StatusBar({ children, end }: { children?: ReactNode; end?: ReactNode }) {
  return (
    <footer className="status-bar">
      {children}
      <StickLamp />
      <span className="status-bar-end">{end}</span>
    </footer>
  );
}
