import { z } from 'zod';
import type { Day } from '../../../shared/period/date.ts';
import type { SeedFile } from './seed-file.ts';
import { followsOn, isValidAt, validity } from './validity.ts';

/** The id of an entry in a directory: small letters, digits and hyphens. */
export const directoryId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One name in the history of an office, with the days on which it holds. */
export const agencySchema = z.strictObject({
  id: directoryId,
  /** With the province: “Sở Thông tin và Truyền thông tỉnh Trà Vinh”. */
  name: z.string().min(1),
  /** As the letterhead and running text have it: “Sở Thông tin và Truyền thông”. */
  letterhead: z.string().min(1),
  /** As the letterhead has it: “UBND tỉnh Trà Vinh”. */
  superior: z.string().min(1),
  /** In running text: “Ủy ban nhân dân tỉnh Trà Vinh”. */
  superiorFull: z.string().min(1),
  /** In running text: “tỉnh Trà Vinh”. */
  province: z.string().min(1),
  place: z.string().min(1),
  /** Abbreviation of the name: `STTTT`; a report's symbol is `BC-STTTT`. */
  symbol: z.string().regex(/^[\p{Lu}\d&]+(-[\p{Lu}\d&]+)*$/u),
  ...validity,
  /** The entry under which the same office goes on. */
  successor: directoryId.optional(),
});
export type AgencyRecord = z.infer<typeof agencySchema>;

/** Reads the agency directory; refuses doubled ids, unknown successors, and names of one office that overlap or leave a gap. */
export function takeAgencies(file: SeedFile): AgencyRecord[] {
  const agencies = file.take(z.array(agencySchema).min(1));
  const places = new Map<string, number>();
  agencies.forEach((agency, place) => {
    if (places.has(agency.id)) throw file.fault([place, 'id'], `cơ quan “${agency.id}” đã có ở trên: hãy đặt mã khác.`);
    if (agency.from && agency.until && agency.until < agency.from)
      throw file.fault([place, 'until'], 'ngày cuối đứng trước ngày đầu: hãy sửa lại.');
    places.set(agency.id, place);
  });
  const heirs = new Map<string, string>();
  agencies.forEach((agency, place) => {
    if (agency.successor === undefined) return;
    const next = agencies[places.get(agency.successor) ?? -1];
    if (!next)
      throw file.fault(
        [place, 'successor'],
        `không có cơ quan “${agency.successor}”: hãy thêm vào danh bạ hoặc sửa lại.`,
      );
    const other = heirs.get(next.id);
    if (other)
      throw file.fault(
        [place, 'successor'],
        `“${next.id}” đã nối tiếp “${other}”: mỗi cơ quan chỉ nối tiếp một tên cũ.`,
      );
    heirs.set(next.id, agency.id);
    if (!followsOn(agency, next)) {
      throw file.fault(
        [place, 'until'],
        `“${next.id}” phải bắt đầu (from) đúng ngày sau ngày cuối (until) của “${agency.id}”: hãy sửa để hai thời gian không chồng nhau và không hở.`,
      );
    }
  });
  return agencies;
}

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
