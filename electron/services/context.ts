import { isValidAt } from '../../shared/directory/validity.ts';
import type { ReportContext } from '../../shared/document/context.ts';
import type { Day } from '../../shared/period/date.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { nextPeriod, previousPeriod } from '../../shared/period/neighbours.ts';
import { type Cutoffs, spanOf } from '../../shared/period/span.ts';
import { periodName, periodNameBefore, periodNoun, periodYear } from '../../shared/period/words.ts';
import type { AgencyRecord, RecipientList, SignerRecord } from '../store/directory.ts';

/** What a report says of itself that its context depends on. */
export interface ReportDetails {
  period: PeriodKey;
  date: Day | null;
  number: number | null;
  signer: string | null;
}

/** The day on which a report stands: its date, or undated the last day of its period. */
export function dayOfReport(report: Pick<ReportDetails, 'period' | 'date'>, cutoffs: Cutoffs): Day {
  return report.date ?? spanOf(report.period, cutoffs).to;
}

/** The agency, signer, dates and words of a report, as they hold on its day. */
export function reportContext(
  report: ReportDetails,
  parts: { agency: AgencyRecord; signers: readonly SignerRecord[]; day: Day },
): ReportContext {
  const { agency, day } = parts;
  const signer = parts.signers.find((one) => one.id === report.signer);
  const { period } = report;
  const next = nextPeriod(period);
  return {
    period,
    superior: agency.superior,
    agency: agency.letterhead,
    symbol: `BC-${agency.symbol}`,
    number: report.number,
    place: agency.place,
    date: report.date,
    year: Number(day.slice(0, 4)),
    ...(agency.address === undefined ? {} : { address: agency.address }),
    signer: signer ? { lines: signer.lines, name: signer.name } : null,
    fields: {
      period: periodName(period),
      periodBeforeNext: periodNameBefore(period, next),
      next: periodName(next),
      previous: periodName(previousPeriod(period)),
      noun: periodNoun(period),
      year: String(periodYear(period)),
      nextYear: String(periodYear(period) + 1),
      agency: agency.letterhead,
      superior: agency.superiorFull,
      province: agency.province,
    },
  };
}

/** Who may sign for an agency on a day, in the order of the directory: the head first. */
export function signersAt(signers: readonly SignerRecord[], agency: string, day: Day): SignerRecord[] {
  return signers.filter((signer) => signer.agency === agency && isValidAt(signer, day));
}

/** The recipients that a report of the agency starts with on a day, where the directory has some. */
export function recipientsAt(lists: readonly RecipientList[], agency: string, day: Day): RecipientList | undefined {
  return lists.find((list) => list.agency === agency && isValidAt(list, day));
}
