import { z } from 'zod';
import { recipientsSchema } from '../blocks/recipients/schema.ts';
import { validity } from './validity.ts';

/** The id of an entry in a directory: small letters, digits and hyphens. */
export const directoryId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const words = z.string().trim().min(1).max(300);

/** True for the abbreviation of an agency as a report's symbol carries it: `STTTT`, `SKHCN-VP`. */
export function isSymbol(text: string): boolean {
  return /^[\p{Lu}\d&]+(-[\p{Lu}\d&]+)*$/u.test(text);
}

/** One name in the history of an office, with the days on which it holds. */
export const agencySchema = z.strictObject({
  id: directoryId,
  /** With the province: “Sở Thông tin và Truyền thông tỉnh Trà Vinh”. */
  name: words,
  /** As the letterhead and running text have it: “Sở Thông tin và Truyền thông”. */
  letterhead: words,
  /** As the letterhead has it: “UBND tỉnh Trà Vinh”. */
  superior: words,
  /** In running text: “Ủy ban nhân dân tỉnh Trà Vinh”. */
  superiorFull: words,
  /** In running text: “tỉnh Trà Vinh”. */
  province: words,
  place: words,
  /** Abbreviation of the name: `STTTT`; a report's symbol is `BC-STTTT`. */
  symbol: z.string().refine(isSymbol, 'phải là chữ in hoa và chữ số, có thể nối bằng dấu gạch ngang (như STTTT)'),
  /** Address, telephone, e-mail and website in one line, for the foot of the first page. */
  address: words.optional(),
  ...validity,
  /** The entry under which the same office goes on. */
  successor: directoryId.optional(),
});
export type AgencyRecord = z.infer<typeof agencySchema>;

/** Who may sign for an agency, and the lines that stand above the name: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
export const signerSchema = z.strictObject({
  id: directoryId,
  agency: directoryId,
  name: words,
  /** A way of signing, whose last line gives way to the signer's own post; null where the lines follow none. */
  form: directoryId.nullable(),
  lines: z.array(words).min(1).max(4),
  ...validity,
});
export type SignerRecord = z.infer<typeof signerSchema>;

/** Ways of signing by id: what the clerk calls it, and the lines as printed; `sole`: one person at a time. */
export type SigningForms = Readonly<Record<string, { label: string; lines: readonly string[]; sole: boolean }>>;

const { items, archive } = recipientsSchema.shape;

/** The recipients that a new report of an agency starts with. */
export const recipientListSchema = z.strictObject({
  id: directoryId,
  agency: directoryId,
  ...validity,
  items,
  archive,
});
export type RecipientList = z.infer<typeof recipientListSchema>;

/** Recipients under one name, to be put into “Nơi nhận” together. */
export const recipientGroupSchema = z.strictObject({ id: directoryId, name: words, items: items.min(1) });
export type RecipientGroup = z.infer<typeof recipientGroupSchema>;

/** All that the clerk edits of the directory; the order of signers is the order in which they are offered. */
export const directoryEntriesSchema = z.strictObject({
  agencies: z.array(agencySchema),
  signers: z.array(signerSchema),
  recipients: z.array(recipientListSchema),
  groups: z.array(recipientGroupSchema),
});
export type DirectoryEntries = z.infer<typeof directoryEntriesSchema>;
