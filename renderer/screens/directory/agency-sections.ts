import type { Directory } from '../../../shared/api.ts';
import { historiesOf } from '../../../shared/directory/history.ts';
import type { AgencyRecord } from '../../../shared/directory/schema.ts';

/** The agencies under which signers and recipients are shown, today's names on top. */
export function agencySections({ entries }: Directory): AgencyRecord[] {
  return historiesOf(entries.agencies).flatMap((history) => history.toReversed());
}
