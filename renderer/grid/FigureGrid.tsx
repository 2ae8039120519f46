import { rowLabel } from '../../shared/document/figure-text.ts';
import type { IndicatorGroup } from '../../shared/value/indicator.ts';
import { useSession } from '../editor/SessionContext.ts';
import { GridRow } from './GridRow.tsx';
import './figure-grid.css';

/** The figures of a section as a sheet: previous value, the one to enter, and the change; one group below the other. */
export function FigureGrid({
  indicators,
  groups,
}: {
  indicators: readonly string[];
  groups: readonly IndicatorGroup[];
}) {
  const { look } = useSession();
  const shown = new Set(indicators);
  const parts = groups
    .map((group) => ({ group, members: group.indicators.filter((id) => shown.has(id)) }))
    .filter(({ members }) => members.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a sheet with cells to move in is a grid, and a table may be one
    <table className="figure-grid" role="grid" aria-label="Số liệu kỳ này">
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Kỳ trước</th>
          <th scope="col">Kỳ này</th>
          <th scope="col" aria-label="Thay đổi so với kỳ trước">
            ±
          </th>
        </tr>
      </thead>
      {parts.map(({ group, members }) => (
        <tbody key={group.id}>
          <tr className="figure-group">
            <th scope="colgroup" colSpan={4}>
              {group.label}
            </th>
          </tr>
          {members.map((id, place) => (
            <GridRow key={id} indicator={id} label={rowLabel(members, place, look)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
