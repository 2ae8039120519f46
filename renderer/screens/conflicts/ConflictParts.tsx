import { useMemo } from 'react';
import type { Conflict } from '../../../shared/api.ts';
import { compareWords } from './compare-words.ts';

/** What one side says, part by part; what the other does not say so is marked. */
export function ConflictParts({ parts, side }: { parts: Conflict['parts']; side: 'here' | 'there' }) {
  return (
    <dl className="conflict-parts">
      {parts.map((part) => (
        <div key={part.label ?? ''}>
          {part.label === null ? null : <dt>{part.label}</dt>}
          <dd>
            <PartText part={part} side={side} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PartText({ part: { here, there }, side }: { part: Conflict['parts'][number]; side: 'here' | 'there' }) {
  const text = side === 'here' ? here : there;
  const stretches = useMemo(
    () => (here === null || there === null ? null : compareWords(here, there)[side]),
    [here, there, side],
  );
  if (text === null) return <em>không có</em>;
  if (!stretches) return <mark>{text}</mark>;
  let from = 0;
  return stretches.map((stretch) => {
    const key = from;
    from += stretch.text.length;
    return stretch.isOwn ? <mark key={key}>{stretch.text}</mark> : <span key={key}>{stretch.text}</span>;
  });
}
