import type { TableColumn } from '../../shared/blocks/indicator-table/schema.ts';
import type { FigureText } from '../../shared/document/figure-text.ts';
import { useSession } from '../editor/SessionContext.ts';
import { FigureCell } from './FigureCell.tsx';
import { FigureInput } from './FigureInput.tsx';

/** A figure's cell in a table on the page: the period's own column is typed into, the others tell on a click where they come from. */
export function TableCell(props: { indicator: string; column: TableColumn; figure: FigureText }) {
  const { indicator, column, figure } = props;
  const { isReadOnly } = useSession();
  if (column === 'value' && !isReadOnly) return <FigureInput indicator={indicator} />;
  if (column === 'change' || column === 'changePercent')
    return <FigureCell indicator={indicator} measure="previous" column={column} text={figure.text} />;
  return <FigureCell indicator={indicator} measure={column} text={figure.text} />;
}
