import type { FigureText } from '../../document/figure-text.ts';

/** A line of the printed table: a heading across the whole width, an indicator with its place, name, unit and figures, or a total of those above it. */
export type TableLine =
  | { kind: 'heading'; text: string }
  | { kind: 'total'; place: string; label: string; unit: string; cells: readonly FigureText[] }
  | { kind: 'indicator'; id: string; place: string; label: string; unit: string; cells: readonly FigureText[] };
