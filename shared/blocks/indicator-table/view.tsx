import type { CSSProperties } from 'react';
import type { Look } from '../../document/look.ts';
import type { BlockView, ViewSlots } from '../view.ts';
import { tableLayout } from './layout.ts';
import type { IndicatorTableNode } from './schema.ts';
import type { TableLine } from './table-line.ts';

/** The table of indicators: place, name, unit and one column for each measure, figures right-aligned. */
export const IndicatorTableView: BlockView<IndicatorTableNode> = ({ node, look, attributes, children, slots }) => {
  const { caption, captions, widths, padding, lines } = tableLayout(node, look);
  const measures = { '--cell-padding': `${padding}mm` } as CSSProperties;
  return (
    <div {...attributes} className="report-table">
      <div contentEditable={false}>
        {caption === '' ? null : <div className="report-tableCaption">{caption}</div>}
        <table style={measures}>
          <colgroup>
            {widths.map((width, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place
              <col key={place} style={{ width: `${width}mm` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {captions.map((text) => (
                <th key={text} scope="col" className="report-tableHead">
                  {text}
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
                look={look}
                slots={slots}
              />
            ))}
          </tbody>
        </table>
      </div>
      {children}
    </div>
  );
};

interface RowProps {
  line: TableLine;
  node: IndicatorTableNode;
  look: Look;
  slots: ViewSlots | undefined;
}

function TableRow({ line, node, slots }: RowProps) {
  if (line.kind === 'heading') {
    return (
      <tr>
        <td colSpan={node.columns.length + 3} className="report-tableGroup">
          {line.text}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <td className="report-tableMark">{line.place}</td>
      <td className="report-tableCell">{line.label}</td>
      <td className="report-tableMark">{line.unit}</td>
      {line.cells.map((figure, place) => {
        const column = node.columns[place];
        return (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place
            key={place}
            className="report-tableFigure"
            data-missing={figure.missing || undefined}
          >
            {column && slots?.cell ? slots.cell({ indicator: line.id, column, figure }) : figure.text}
          </td>
        );
      })}
    </tr>
  );
}
