import type { Block } from '../../shared/blocks/schemas.ts';
import type { PeriodKind } from '../../shared/period/key.ts';
import type { Cutoff } from '../../shared/period/span.ts';

export type {
  AgencyRecord,
  RecipientGroup,
  RecipientList,
  SignerRecord,
  SigningForms,
} from '../../shared/directory/schema.ts';

/** The skeleton of a kind of report. */
export interface KindRecord {
  id: string;
  label: string;
  period: PeriodKind;
  /** Working days from the end of the data to the day by which the report is sent. */
  deadline: number | null;
  cutoff?: Cutoff | undefined;
  blocks: readonly Block[];
}
