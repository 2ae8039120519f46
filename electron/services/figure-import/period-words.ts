import { type PeriodKey, periodKey, readPeriod } from '../../../shared/period/key.ts';
import { keyOf, readPeriods } from '../../../shared/prose/periods.ts';

/** The period that a heading or title names, by words (“tháng 10/2019”, “Quý III”) or by a code of the reporting systems (`201910`, `20193`, `2019Q3`, `2019`); undefined where it names none. `assumed` is the year where none is given. */
export function periodIn(text: string, assumed: number): PeriodKey | undefined {
  const bare = text.trim();
  const code = codedPeriod(bare);
  if (code) return code;
  const [mention, ...others] = readPeriods(bare).filter(({ kind }) => kind !== 'day');
  // “Tháng 10 năm 2019” is one mention; “từ tháng 1 đến tháng 9” is none that can be told.
  if (!mention || others.some(({ kind }) => kind !== 'year')) return undefined;
  const year = mention.year ?? others[0]?.year ?? assumed;
  return keyOf({ ...mention, year }, assumed);
}

const freeDates = /^từ ngày (\d{1,2})\/(\d{1,2})\/(\d{4}) đến (?:hết )?(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})$/iu;

/** The ad hoc period that a heading consists of: “Từ ngày 01/3/2019 đến ngày 20/3/2019”; dates among other words are none. */
export function freeDatesIn(text: string): PeriodKey | undefined {
  const [, ...parts] = freeDates.exec(text.normalize('NFC').trim()) ?? [];
  if (parts.length < 6) return undefined;
  const [from, to] = [parts.slice(0, 3), parts.slice(3)].map(
    ([date = '', month = '', year = '']) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
  );
  const key = `${from}..${to}`;
  return readPeriod(key) ? key : undefined;
}

/** A period as the provincial reporting systems code it: `YYYYMM`, `YYYYQ` (also `YYYYQn`), `YYYY`; or as our own key. */
export function codedPeriod(text: string): PeriodKey | undefined {
  const match = /^((?:19|20)\d{2})(?:(0[1-9]|1[0-2])|Q?([1-4]))?$/i.exec(text);
  if (!match) return readPeriod(text) ? text : undefined;
  const year = Number(match[1]);
  if (match[2]) return periodKey({ kind: 'month', year, number: Number(match[2]) });
  if (match[3]) return periodKey({ kind: 'quarter', year, number: Number(match[3]) });
  return periodKey({ kind: 'year', year, number: 1 });
}
