/** Chooses one year, or all (null). */
export function YearRail({
  years,
  chosen,
  choose,
  help,
}: {
  years: readonly number[];
  chosen: number | null;
  choose: (year: number | null) => void;
  help: () => void;
}) {
  return (
    <nav className="rail" aria-label="Báo cáo theo năm">
      <h2>Báo cáo</h2>
      <ul>
        {[null, ...years].map((year) => (
          <li key={year ?? 'all'}>
            <button type="button" aria-pressed={year === chosen} onClick={() => choose(year)}>
              {year === null ? 'Mọi năm' : `Năm ${year}`}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="rail-foot" onClick={help}>
        Hướng dẫn (F1)
      </button>
    </nav>
  );
}
