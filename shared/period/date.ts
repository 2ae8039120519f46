/** A calendar day as `YYYY-MM-DD`; such strings compare in the order of time. */
export type Day = string;

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = dayForm.exec(text);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** How many days the month (1 to 12) has. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of the given year, month and date; a month outside 1 to 12 counts on into the neighbouring years, a date past the month's end is its last day. */
export function dayOf(year: number, month: number, date: number): Day {
  const realYear = year + Math.floor((month - 1) / 12);
  const realMonth = ((((month - 1) % 12) + 12) % 12) + 1;
  const realDate = Math.min(date, daysInMonth(realYear, realMonth));
  return `${realYear}-${String(realMonth).padStart(2, '0')}-${String(realDate).padStart(2, '0')}`;
}

/** The day `count` days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The day `count` working days later; Saturdays and Sundays do not count, holidays are not known. */
export function addWorkingDays(day: Day, count: number): Day {
  let result = day;
  for (let left = count; left > 0; ) {
    result = addDays(result, 1);
    const weekday = new Date(`${result}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return result;
}

/** Days from one day to the other, negative where the other lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A number of a day or month as administrative Vietnamese writes it: days below 10 and months 1 and 2 take a zero. */
export function dateNumbers(day: Day): { date: string; month: string; year: string } {
  const month = Number(day.slice(5, 7));
  return { date: day.slice(8, 10), month: month <= 2 ? `0${month}` : String(month), year: day.slice(0, 4) };
}

/** `05/3/2020`, with the zero rule of administrative Vietnamese. */
export function shortDate(day: Day): string {
  const { date, month, year } = dateNumbers(day);
  return `${date}/${month}/${year}`;
}
