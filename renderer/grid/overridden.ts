import type { SheetRow } from '../../shared/api.ts';

/** Whether a figure was entered although the relations give another one. */
export function isOverridden(row: SheetRow | undefined): boolean {
  return row?.entered != null && row.derived !== null && row.derived !== row.entered;
}
