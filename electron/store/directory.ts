import type { RecipientsNode } from '../../shared/blocks/recipients/schema.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import type { Day } from '../../shared/period/date.ts';
import type { PeriodKind } from '../../shared/period/key.ts';
import type { Cutoff } from '../../shared/period/span.ts';

/** Days on which an entry holds, both within; open where left out. */
export interface Valid {
  from?: Day | undefined;
  until?: Day | undefined;
}

/** One name in the history of an office. */
export interface AgencyRecord extends Valid {
  id: string;
  name: string;
  letterhead: string;
  superior: string;
  superiorFull: string;
  province: string;
  place: string;
  symbol: string;
  successor?: string | undefined;
}

/** Who may sign for an agency, and the lines above the name. */
export interface SignerRecord extends Valid {
  id: string;
  agency: string;
  name: string;
  lines: readonly string[];
}

/** Ways of signing by id. */
export type SigningForms = Readonly<Record<string, { lines: readonly string[]; sole: boolean }>>;

/** The recipients that a new report of an agency starts with. */
export interface RecipientList extends Valid, Pick<RecipientsNode, 'items' | 'archive'> {
  agency: string;
}

/** The skeleton of a kind of report. */
export interface KindRecord {
  id: string;
  label: string;
  period: PeriodKind;
  /** Working days from the end of the data to the day by which the report is sent. */
  deadline: number;
  cutoff?: Cutoff | undefined;
  blocks: readonly Block[];
}
