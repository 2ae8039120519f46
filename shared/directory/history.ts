import type { Day } from '../period/date.ts';
import type { AgencyRecord } from './schema.ts';
import { isValidAt } from './validity.ts';

/** All names of the office that the id belongs to, the oldest first; empty for an unknown id. */
export function historyOf(agencies: readonly AgencyRecord[], id: string): AgencyRecord[] {
  const own = agencies.find((agency) => agency.id === id);
  if (!own) return [];
  const history = [own];
  for (let first: AgencyRecord | undefined = own; first; ) {
    const heir: string = first.id;
    first = agencies.find((agency) => agency.successor === heir);
    if (first) history.unshift(first);
  }
  for (let last: AgencyRecord | undefined = own; last; ) {
    const { successor }: AgencyRecord = last;
    last = agencies.find((agency) => agency.id === successor);
    if (last) history.push(last);
  }
  return history;
}

/** The name of the office on a day; before its first day its first name, after its last its last. */
export function agencyAt(history: readonly AgencyRecord[], date: Day): AgencyRecord | undefined {
  return (
    history.find((agency) => isValidAt(agency, date)) ??
    (date < (history[0]?.from ?? date) ? history[0] : history.at(-1))
  );
}

/** Every office with its names, the oldest first. */
export function historiesOf(agencies: readonly AgencyRecord[]): AgencyRecord[][] {
  const heirs = new Set(agencies.map((agency) => agency.successor));
  return agencies.filter((agency) => !heirs.has(agency.id)).map((agency) => historyOf(agencies, agency.id));
}
