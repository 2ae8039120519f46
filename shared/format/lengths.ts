/** Millimetres in a point of type. */
export const millimetresPerPoint = 25.4 / 72;

/** Millimetres as twentieths of a point, in which Word counts. */
export function twipsOf(millimetres: number): number {
  return Math.round((millimetres / millimetresPerPoint) * 20);
}
