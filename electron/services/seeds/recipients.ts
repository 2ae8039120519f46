import { z } from 'zod';
import { type AgencyRecord, type RecipientList, recipientListSchema } from '../../../shared/directory/schema.ts';
import { overlap } from '../../../shared/directory/validity.ts';
import type { SeedFile } from './seed-file.ts';

/** Reads the lists; refuses an unknown agency and two lists of one agency at one time. */
export function takeRecipients(file: SeedFile, agencies: readonly AgencyRecord[]): RecipientList[] {
  const lists = file.take(z.array(recipientListSchema.omit({ id: true })));
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
  return lists.map((list, place) => ({ ...list, id: `noi-nhan-${place + 1}` }));
}
