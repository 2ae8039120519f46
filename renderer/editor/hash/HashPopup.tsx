import { type CSSProperties, useLayoutEffect, useState } from 'react';
import { ReactEditor } from 'slate-react';
import { useLive } from '../live.ts';
import { LivingOptions } from '../living/LivingOptions.tsx';
import { useSession } from '../SessionContext.ts';
import './hash.css';

const width = 400;
const height = 410;

/** The list under a “#” in the text; the focus and the keys stay in the text. */
export function HashPopup() {
  const { editor, hash } = useSession();
  const list = useLive(hash.list);
  const [place, setPlace] = useState<CSSProperties | null>(null);
  const range = list?.query.range;

  useLayoutEffect(() => {
    if (!range) {
      setPlace(null);
      return undefined;
    }
    // The letters that were just typed are drawn by then.
    const frame = requestAnimationFrame(() => {
      const at = ReactEditor.toDOMRange(editor, range).getBoundingClientRect();
      const above = at.bottom + height > window.innerHeight;
      const left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8));
      setPlace(above ? { left, bottom: window.innerHeight - at.top + 4 } : { left, top: at.bottom + 4 });
    });
    return () => cancelAnimationFrame(frame);
  }, [range, editor]);

  if (!list || !place) return null;
  return (
    <div className="hash-popup" style={place}>
      <LivingOptions
        id="hash-options"
        choices={list.choices}
        active={list.active}
        forms={list.forms}
        choose={(choice) => {
          hash.choose(choice);
          ReactEditor.focus(editor);
        }}
        showForms={(choice) => hash.showForms(choice)}
      />
    </div>
  );
}
