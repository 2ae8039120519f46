import type { FigureText } from '../../document/figure-text.ts';

/** A line of the printed table: a heading across the whole width, or an indicator with its place, name, unit and figures. */
export type TableLine =
  | { kind: 'heading'; text: string }
  | { kind: 'indicator'; id: string; place: string; label: string; unit: string; cells: readonly FigureText[] };
