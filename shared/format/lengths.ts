import type { FormatProfile } from './profile.ts';

/** Millimetres in a point of type. */
export const millimetresPerPoint = 25.4 / 72;

/** Millimetres as twentieths of a point, in which Word counts. */
export function twipsOf(millimetres: number): number {
  return Math.round((millimetres / millimetresPerPoint) * 20);
}

/** The width of the text on a page, in millimetres. */
export function bodyWidth({ page }: Pick<FormatProfile, 'page'>): number {
  return page.width - page.margin.left - page.margin.right;
}

/** The height in points of a single line of Times New Roman of the given size. */
export function singleLine(size: number): number {
  return (size * 2355) / 2048;
}
