import { changeText } from '../../shared/document/figure-text.ts';
import { formatFigure } from '../../shared/value/format.ts';
import { useLive } from '../editor/live.ts';
import { startDrag } from '../editor/living/drag.ts';
import { useSession } from '../editor/SessionContext.ts';
import { FigureCell } from './FigureCell.tsx';
import { FigureInput } from './FigureInput.tsx';

/** One indicator of the sheet. */
export function GridRow({ indicator, label }: { indicator: string; label: string }) {
  const { look, figures, asked, isReadOnly } = useSession();
  const row = useLive(figures.rows, (rows) => rows.get(0)?.get(indicator));
  const isAsked = useLive(asked, (question) => question?.indicator === indicator);
  const unit = look.indicator(indicator);
  const text = (value: string | null | undefined): string =>
    value == null || !unit ? '–' : formatFigure(value, unit, 'cell');
  const change = unit ? changeText('change', row?.value ?? null, row?.previous ?? null, unit) : '';
  const isPart = label.startsWith('-');
  return (
    <tr data-asked={isAsked || undefined}>
      <th
        scope="row"
        className={isPart ? 'part' : undefined}
        title={unit ? `${label} (${unit.unit})` : label}
        draggable={!isReadOnly}
        onDragStart={(event) => startDrag(event, indicator, 'value', text(row?.value))}
      >
        {isPart ? `– ${label.replace(/^-\s*/, '')}` : label}
      </th>
      <td className="previous">
        <FigureCell
          indicator={indicator}
          measure="previous"
          text={text(row?.previous)}
          name={`${label}, kỳ trước: ${text(row?.previous)}`}
        />
      </td>
      <td className="value" data-source={figures.sheetRow(indicator)?.source ?? 'none'}>
        {isReadOnly ? (
          <FigureCell
            indicator={indicator}
            measure="value"
            text={text(row?.value)}
            name={`${label}, kỳ này: ${text(row?.value)}`}
          />
        ) : (
          <FigureInput indicator={indicator} />
        )}
      </td>
      <td className="change" data-falls={change.startsWith('-') || undefined}>
        {change === '' || change === '0' ? null : (
          <FigureCell
            indicator={indicator}
            measure="previous"
            column="change"
            text={change}
            name={`${label}, thay đổi: ${change}`}
          />
        )}
      </td>
    </tr>
  );
}
