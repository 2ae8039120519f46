import type { FieldName } from '../blocks/field/schema.ts';
import type { Wordings } from '../blocks/phrase/wordings.ts';
import type { Day } from '../period/date.ts';
import type { PeriodKey } from '../period/key.ts';

/** The agency, signer and dates of a report, as they were valid for it. Plain data: it crosses the door. */
export interface ReportContext {
  period: PeriodKey;
  /** Upper-level agency in full, as the letterhead prints it, such as “UBND tỉnh Trà Vinh”. */
  superior: string;
  agency: string;
  /** The part of the number after the slash: `BC-STTTT`. */
  symbol: string;
  /** Running number, or null while it is a draft. */
  number: number | null;
  place: string;
  /** Date of issue, or null while undated; then `year` alone is printed. */
  date: Day | null;
  year: number;
  /** Lines above the signature (`KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`) and the name; null where no signer is known. */
  signer: { lines: readonly string[]; name: string } | null;
  /** Address and telephone of the agency in one line, where the directory has them. */
  address?: string;
  /** What stands at the foot of the first page. */
  foot?: string;
  fields: Readonly<Record<FieldName, string>>;
  /** The words of the phrases; as the program comes where left out. */
  wordings?: Wordings;
  /** It says “Kính gửi”, so that “Nơi nhận” begins with “Như trên”. */
  addressed?: true;
  /** Issued electronically, so that appendices leave number and date blank. */
  electronic?: true;
}
