import { z } from 'zod';
import { type AgencyRecord, agencySchema } from '../../../shared/directory/schema.ts';
import { followsOn } from '../../../shared/directory/validity.ts';
import type { SeedFile } from './seed-file.ts';

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
