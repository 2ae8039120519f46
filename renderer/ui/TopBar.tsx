import type { ReactNode } from 'react';
import './frame.css';

/** The bar on top of every screen: the program's name (the way home where `onHome` is given), where one is, and the screen's tools on the right. */
export function TopBar({ crumb, onHome, children }: { crumb: ReactNode; onHome?: () => void; children?: ReactNode }) {
  return (
    <header className="top-bar">
      {onHome ? (
        <button type="button" className="top-bar-name" onClick={onHome} title="Về danh sách báo cáo">
          Sổ Báo Cáo
        </button>
      ) : (
        <span className="top-bar-name">Sổ Báo Cáo</span>
      )}
      <span className="top-bar-crumb">{crumb}</span>
      <div className="top-bar-tools">{children}</div>
    </header>
  );
}
