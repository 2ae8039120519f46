import type { CSSProperties } from 'react';
import type { BlockView, ViewSlots } from '../view.ts';
import { tableLayout } from './layout.ts';
import type { ColumnKey, IndicatorTableNode } from './schema.ts';
import type { TableLine } from './table-line.ts';

/** The table of indicators: place, name, unit and one column for each measure, figures right-aligned. */
export const IndicatorTableView: BlockView<IndicatorTableNode> = ({ node, look, attributes, children, slots }) => {
  const { caption, captions, keys, widths, padding, lines, unitLine, notes } = tableLayout(node, look);
  const measures = { '--cell-padding': `${padding}mm` } as CSSProperties;
  return (
    <div {...attributes} className="report-table">
      <div contentEditable={false}>
        {caption === '' ? null : <div className="report-tableCaption">{caption}</div>}
        {unitLine === undefined ? null : <div className="report-tableUnit">{unitLine}</div>}
        <table style={measures}>
          <colgroup>
            {widths.map((width, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place
              <col key={place} style={{ width: `${width}mm` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {keys.map((key, place) => (
                <th key={key} scope="col" className="report-tableHead">
                  {captions[place]}
                  {slots?.edge?.({ table: node.id, column: key, width: widths[place] ?? 0 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, place) => (
              <TableRow
                // biome-ignore lint/suspicious/noArrayIndexKey: the same indicator may stand in two rows
                key={place}
                line={line}
                node={node}
                keys={keys}
                slots={slots}
              />
            ))}
          </tbody>
        </table>
        {notes.map((note) => (
          <div key={note} className="report-tableNote">
            {note}
          </div>
        ))}
      </div>
      {children}
    </div>
  );
};

interface RowProps {
  line: TableLine;
  node: IndicatorTableNode;
  keys: readonly ColumnKey[];
  slots: ViewSlots | undefined;
}

function TableRow({ line, node, keys, slots }: RowProps) {
  if (line.kind === 'heading') {
    return (
      <tr>
        <td colSpan={keys.length} className="report-tableGroup">
          {line.text}
        </td>
      </tr>
    );
  }
  return (
    <tr className={line.kind === 'total' ? 'mark-bold' : undefined}>
      {keys.includes('place') ? <td className="report-tableMark">{line.place}</td> : null}
      <td className="report-tableCell">{line.label}</td>
      {keys.includes('unit') ? <td className="report-tableMark">{line.unit}</td> : null}
      {line.cells.map((figure, place) => {
        const column = node.columns[place];
        return (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place
            key={place}
            className="report-tableFigure"
            data-missing={figure.missing || undefined}
          >
            {column && line.kind === 'indicator' && slots?.cell
              ? slots.cell({ indicator: line.id, column, figure })
              : figure.text}
          </td>
        );
      })}
    </tr>
  );
}
