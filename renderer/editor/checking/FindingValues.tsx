import { Link } from '@fluentui/react-components';
import type { FindingValue } from '../../../shared/api.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { useSession } from '../SessionContext.ts';

const shown = 6;

/** The figures that do not agree, each a way to where it comes from. */
export function FindingValues({ values }: { values: readonly FindingValue[] }) {
  const { asked, figures, look } = useSession();
  const rest = values.length - shown;
  return (
    <ul className="checks-values" aria-label="Các số">
      {values.slice(0, shown).map(({ indicator, label, period, periodName, measure, value }) => (
        <li key={`${indicator} ${period} ${measure}`}>
          <span title={label}>
            {label}
            {period === figures.period ? '' : `, ${periodName}`}
          </span>
          <Link
            as="button"
            title="Số này từ đâu ra?"
            onClick={() =>
              asked.set({ indicator, offset: 0, measure, ...(period === figures.period ? {} : { period }) })
            }
          >
            {formatFigure(value, look.indicator(indicator) ?? { unit: '', decimals: 0 }, 'cell')}
          </Link>
        </li>
      ))}
      {rest > 0 ? <li>và {rest} số khác</li> : null}
    </ul>
  );
}
