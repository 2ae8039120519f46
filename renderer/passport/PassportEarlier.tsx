import { Link } from '@fluentui/react-components';
import type { Passport } from '../../shared/api.ts';
import { capitalise } from '../../shared/text/unicode.ts';
import { formatFigure } from '../../shared/value/format.ts';
import type { PassportRoom } from './figure-place.ts';

/** The figure in earlier periods, the latest first, each a way to its own card. */
export function PassportEarlier({ passport, room }: { passport: Passport; room: PassportRoom }) {
  const { indicator, earlier } = passport;
  if (earlier.length === 0) return null;
  return (
    <details className="passport-history">
      <summary>Số của {earlier.length} kỳ trước đó</summary>
      <ol>
        {earlier.map(({ period, periodName, value }) => (
          <li key={period}>
            {capitalise(periodName)}:{' '}
            <Link
              as="button"
              title="Số này từ đâu ra?"
              onClick={() => room.go({ indicator, period, measure: 'value' })}
            >
              {formatFigure(value, passport, 'cell')}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}
