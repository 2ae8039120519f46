import type { Passport } from '../../shared/api.ts';
import { formatFigure } from '../../shared/value/format.ts';
import { momentOf } from './moment-of.ts';

/** Everything that was entered in a figure's place: what, when, by whom, from where and why. */
export function PassportHistory({ passport }: { passport: Passport }) {
  const { history } = passport;
  // A single entry is told above already.
  if (history.length === 0 || (history.length === 1 && passport.entry !== null)) return null;
  return (
    <details className="passport-history">
      <summary>Đã nhập {history.length} lần</summary>
      <ol>
        {history.map(({ at, who, value, origin, reason }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may bear one moment
          <li key={place}>
            <span>{value === null ? 'xóa' : formatFigure(value, passport, 'cell')}</span> {momentOf(at)}, {who} (
            {origin}){reason ? `: ${reason}` : ''}
          </li>
        ))}
      </ol>
    </details>
  );
}
