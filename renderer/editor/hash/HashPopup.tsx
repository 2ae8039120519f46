import { type CSSProperties, useLayoutEffect, useState } from 'react';
import { ReactEditor } from 'slate-react';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';
import { FigureOptions } from '../toolbar/FigureOptions.tsx';
import './hash.css';

const width = 360;
const height = 330;

/** The list under a “#” in the text; the focus and the keys stay in the text. */
export function HashPopup() {
  const { editor, hash } = useSession();
  const list = useLive(hash.list);
  const [place, setPlace] = useState<CSSProperties | null>(null);

  useLayoutEffect(() => {
    if (!list) {
      setPlace(null);
      return undefined;
    }
    // The letters that were just typed are drawn by then.
    const frame = requestAnimationFrame(() => {
      const at = ReactEditor.toDOMRange(editor, list.query.range).getBoundingClientRect();
      const above = at.bottom + height > window.innerHeight;
      const left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8));
      setPlace(above ? { left, bottom: window.innerHeight - at.top + 4 } : { left, top: at.bottom + 4 });
    });
    return () => cancelAnimationFrame(frame);
  }, [list, editor]);

  if (!list || !place) return null;
  return (
    <div className="hash-popup" style={place}>
      <FigureOptions
        id="hash-options"
        found={list.found}
        active={list.active}
        choose={(indicator) => {
          hash.choose(indicator);
          ReactEditor.focus(editor);
        }}
      />
    </div>
  );
}
