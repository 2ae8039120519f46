import { z } from 'zod';
import {
  type AgencyRecord,
  directoryId,
  type SignerRecord,
  type SigningForms,
} from '../../../shared/directory/schema.ts';
import { overlap, validity } from '../../../shared/directory/validity.ts';
import type { SeedFile } from './seed-file.ts';

const line = z.string().min(1);

const fileSchema = z.strictObject({
  forms: z.record(
    directoryId,
    z.strictObject({ label: line, lines: z.array(line).min(1), sole: z.boolean().default(false) }),
  ),
  signers: z.array(
    z.strictObject({
      id: directoryId,
      agency: directoryId,
      form: directoryId,
      /** In place of the form's last line. */
      post: line.optional(),
      name: z.string().min(1),
      ...validity,
    }),
  ),
});

/** Reads forms and signers; refuses unknown agencies and forms, doubled ids, and two heads at one time. */
export function takeSigners(
  file: SeedFile,
  agencies: readonly AgencyRecord[],
): { forms: SigningForms; signers: SignerRecord[] } {
  const { forms, signers } = file.take(fileSchema);
  const taken = signers.map(({ post, ...signer }, place) => {
    const { form } = signer;
    const fault = (key: string, reason: string) => file.fault(['signers', place, key], reason);
    const lines = forms[form]?.lines;
    if (!lines) throw fault('form', `không có hình thức ký “${form}” trong mục forms.`);
    if (!agencies.some((agency) => agency.id === signer.agency))
      throw fault('agency', `không có cơ quan “${signer.agency}” trong danh bạ.`);
    const above = signers.slice(0, place);
    if (above.some((other) => other.id === signer.id))
      throw fault('id', `người ký “${signer.id}” đã có ở trên: hãy đặt mã khác.`);
    const sole = (id: string) => forms[id]?.sole === true;
    const rival =
      sole(form) && above.find((other) => other.agency === signer.agency && sole(other.form) && overlap(other, signer));
    if (rival)
      throw fault(
        'form',
        `cùng thời gian này đã có “${rival.name}” ký với tư cách người đứng đầu: hãy sửa from, until.`,
      );
    return { ...signer, lines: post === undefined ? [...lines] : [...lines.slice(0, -1), post] };
  });
  return { forms, signers: taken };
}
