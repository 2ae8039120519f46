import type { PeriodKey } from '../../../shared/period/key.ts';
import type { Sheet, TableFile } from '../sheets/sheet.ts';

/** A file that is being looked at before its figures are set. */
export interface Reading {
  id: string;
  file: string;
  table: TableFile;
  /** Those that were read, by their place. */
  sheets: Map<number, Sheet>;
  /** Of figures that nothing in the file gives a period. */
  fallback: PeriodKey;
  stopped: boolean;
}
