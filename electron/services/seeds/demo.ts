import { z } from 'zod';
import { type AgencyRecord, directoryId, type SignerRecord } from '../../../shared/directory/schema.ts';
import { isDay } from '../../../shared/period/date.ts';
import { type PeriodKey, parsePeriod, readPeriod } from '../../../shared/period/key.ts';
import type { DecimalText } from '../../../shared/value/decimal.ts';
import { type Catalogue, indicatorId } from '../../../shared/value/indicator.ts';
import { parseNumber } from '../../../shared/value/parse.ts';
import type { KindRecord } from './kind.ts';
import { faultAt, type SeedFile } from './seed-file.ts';

const period = z
  .string()
  .refine(
    (key) => readPeriod(key) !== undefined,
    'không phải là kỳ báo cáo: hãy viết như 2019-10, 2019-Q1, 2019-9M hoặc "2019".',
  );

const fileSchema = z.strictObject({
  agency: directoryId,
  who: z.string().min(1),
  figures: z.array(z.strictObject({ period, file: z.string().regex(/^[\w.-]+\.csv$/) })),
  reports: z.array(
    z.strictObject({
      kind: directoryId,
      period,
      number: z.int().min(1),
      date: z.string().refine(isDay, 'không phải là ngày: hãy viết như 2019-09-13.'),
      signer: directoryId,
    }),
  ),
});

/** What the demo workspace holds from the start: figures by period, and reports already issued. */
export interface Demo {
  agency: string;
  who: string;
  figures: readonly { period: PeriodKey; entries: readonly { indicator: string; value: DecimalText }[] }[];
  reports: readonly { kind: string; period: PeriodKey; number: number; date: string; signer: string }[];
}

/** Reads the demo; `readCsv` gives the text of a CSV file that stands beside it and the name that messages show. */
export function takeDemo(
  file: SeedFile,
  known: {
    agencies: readonly AgencyRecord[];
    signers: readonly SignerRecord[];
    kinds: readonly KindRecord[];
    catalogue: Catalogue;
  },
  readCsv: (name: string) => { name: string; text: string },
): Demo {
  const demo = file.take(fileSchema);
  if (!known.agencies.some((agency) => agency.id === demo.agency))
    throw file.fault(['agency'], `không có cơ quan “${demo.agency}” trong danh bạ.`);
  demo.reports.forEach((report, place) => {
    const kind = known.kinds.find((one) => one.id === report.kind);
    if (!kind) throw file.fault(['reports', place, 'kind'], `không có loại báo cáo “${report.kind}”.`);
    if (kind.period !== parsePeriod(report.period).kind)
      throw file.fault(['reports', place, 'period'], `kỳ “${report.period}” không hợp với “${kind.label}”.`);
    if (!known.signers.some((signer) => signer.id === report.signer))
      throw file.fault(['reports', place, 'signer'], `không có người ký “${report.signer}”.`);
  });
  const figures = demo.figures.map((figure) => ({
    period: figure.period,
    entries: figuresIn(readCsv(figure.file), known.catalogue),
  }));
  return { ...demo, figures };
}

function figuresIn(
  csv: { name: string; text: string },
  catalogue: Catalogue,
): { indicator: string; value: DecimalText }[] {
  const [head, ...lines] = csv.text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (head !== 'id,value') throw faultAt(csv.name, 1, 'dòng đầu phải là “id,value”.');
  const seen = new Set<string>();
  return lines.flatMap((line, place) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const fault = (reason: string) => faultAt(csv.name, place + 2, reason);
    const [indicator = '', text = '', rest] = line.split(',').map((cell) => cell.trim());
    if (!indicatorId.safeParse(indicator).success || rest !== undefined)
      throw fault('mỗi dòng gồm mã chỉ tiêu, dấu phẩy và một số, như “mail.tong,6842”.');
    if (!catalogue.indicators.has(indicator)) throw fault(`không có chỉ tiêu “${indicator}” trong danh mục.`);
    if (seen.has(indicator)) throw fault(`chỉ tiêu “${indicator}” đã có ở trên.`);
    seen.add(indicator);
    const number = parseNumber(text, 'plain');
    if (!number.ok) throw fault(number.message);
    return [{ indicator, value: number.value }];
  });
}
