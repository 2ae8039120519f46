import { z } from 'zod';
import { recipientsSchema } from '../../../shared/blocks/recipients/schema.ts';
import { type AgencyRecord, directoryId } from './agencies.ts';
import type { SeedFile } from './seed-file.ts';
import { overlap, validity } from './validity.ts';

/** The recipients that a new report of an agency starts with. */
export const recipientListSchema = z.strictObject({
  agency: directoryId,
  ...validity,
  ...recipientsSchema.pick({ items: true, archive: true }).shape,
});
export type RecipientList = z.infer<typeof recipientListSchema>;

/** Reads the lists; refuses an unknown agency and two lists of one agency at one time. */
export function takeRecipients(file: SeedFile, agencies: readonly AgencyRecord[]): RecipientList[] {
  const lists = file.take(z.array(recipientListSchema));
  lists.forEach((list, place) => {
    if (!agencies.some((agency) => agency.id === list.agency))
      throw file.fault([place, 'agency'], `không có cơ quan “${list.agency}” trong danh bạ.`);
    if (lists.slice(0, place).some((other) => other.agency === list.agency && overlap(other, list))) {
      throw file.fault(
        [place, 'agency'],
        `đã có nơi nhận của “${list.agency}” cho cùng thời gian: hãy sửa from, until.`,
      );
    }
  });
  return lists;
}
