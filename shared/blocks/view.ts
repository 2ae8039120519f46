import type { ReactNode } from 'react';
import type { FigureText } from '../document/figure-text.ts';
import type { Look } from '../document/look.ts';
import type { ColumnKey, TableColumn } from './indicator-table/schema.ts';

/** What a block's screen form is given: it draws the node with what it is told and fetches nothing. */
export interface ViewProps<Node> {
  node: Node;
  look: Look;
  /** To be spread on the outermost element: the editor's hooks, or nothing on a printed page. */
  attributes: Readonly<Record<string, unknown>>;
  /** The typed text, drawn by the editor or by the static page; of a void block the editor's own anchor. */
  children: ReactNode;
  /** Living parts that the editor puts into the view; a printed page has none. */
  slots?: ViewSlots;
}

/** The parts of a view that the editor may draw itself. */
export interface ViewSlots {
  /** The content of a figure's cell in an indicator table. */
  cell?(props: { indicator: string; column: TableColumn; figure: FigureText }): ReactNode;
  /** The right edge of a table's column, by which it is made wider or narrower; its width in millimetres. */
  edge?(props: { table: string; column: ColumnKey; width: number }): ReactNode;
}

/** The screen form of a kind of block. */
export type BlockView<Node> = (props: ViewProps<Node>) => ReactNode;
