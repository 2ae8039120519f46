import type { FigureDifference, Some } from '../../../shared/api.ts';
import { periodName } from '../../../shared/period/words.ts';
import { restWords } from './difference-words.ts';

/** The figures that were otherwise, by period, then and now. */
export function DifferentFigures({ figures }: { figures: Some<FigureDifference> }) {
  const periods = Map.groupBy(figures.shown, ({ period, isPlan }) =>
    isPlan ? `Kế hoạch năm ${period}` : capital(periodName(period)),
  );
  return (
    <section aria-label="Số liệu">
      <h3>
        Số liệu <small>{figures.count}</small>
      </h3>
      <table className="difference-figures">
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Lúc ấy</th>
            <th scope="col">Hiện nay</th>
          </tr>
        </thead>
        {[...periods].map(([title, those]) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {title}
              </th>
            </tr>
            {those.map(({ label, unit, before, now }) => (
              <tr key={label}>
                <td>
                  {label} <small>({unit})</small>
                </td>
                <td>{before ?? '–'}</td>
                <td>{now ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="form-note">{restWords(figures)}</p>
    </section>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
