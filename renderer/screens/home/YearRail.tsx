/** Chooses one year, or all (null); below, the ways to what was removed, to the directory and the help. */
export function YearRail({
  years,
  chosen,
  choose,
  bin,
  figures,
  directory,
  catalogue,
  help,
}: {
  years: readonly number[];
  chosen: number | null;
  choose: (year: number | null) => void;
  bin: () => void;
  figures: () => void;
  directory: () => void;
  catalogue: () => void;
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
        <li>
          <button type="button" onClick={bin}>
            Đã xóa
          </button>
        </li>
      </ul>
      <h2 className="rail-foot">Dữ liệu</h2>
      <button type="button" onClick={figures}>
        Số liệu
      </button>
      <button type="button" onClick={catalogue}>
        Chỉ tiêu
      </button>
      <button type="button" onClick={directory}>
        Danh bạ
      </button>
      <button type="button" onClick={help}>
        Hướng dẫn (F1)
      </button>
    </nav>
  );
}
