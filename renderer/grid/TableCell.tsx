import type { TableColumn } from '../../shared/blocks/indicator-table/schema.ts';
import type { FigureText } from '../../shared/document/figure-text.ts';
import { useSession } from '../editor/SessionContext.ts';
import { FigureInput } from './FigureInput.tsx';

/** A figure's cell in a table on the page: the period's own column is typed into, the others tell on a click where they come from. */
export function TableCell(props: { indicator: string; column: TableColumn; figure: FigureText }) {
  const { indicator, column, figure } = props;
  const { asked, isReadOnly } = useSession();
  if (column === 'value' && !isReadOnly) return <FigureInput indicator={indicator} />;
  if (column === 'change' || column === 'changePercent') return figure.text;
  return (
    <button
      type="button"
      className="figure-cell"
      tabIndex={-1}
      data-cell={indicator}
      data-column={column}
      onClick={() => asked.set({ indicator, offset: 0, measure: column })}
    >
      {figure.text}
    </button>
  );
}
