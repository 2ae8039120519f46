import type { ReportVersion } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { clockTime, localDay, momentWords } from '../../ui/time-words.ts';

/** What a version is called in the list: its name, or the hour at which it stood. */
export function versionTitle(version: ReportVersion): string {
  return version.name ?? `Lúc ${clockTime(version.at)}`;
}

/** When it stood and by whose hand. */
export function versionWhen(version: ReportVersion, today: Day): string {
  const when = version.name === null ? '' : `${momentWords(version.at, today)} · `;
  return `${when}${version.who ?? 'chưa ghi tên'}`;
}

/** The versions by the day on which they stood, in their order. */
export function byDay(versions: readonly ReportVersion[]): [Day, ReportVersion[]][] {
  return [...Map.groupBy(versions, (version) => localDay(new Date(version.at)))];
}

/** The names of the usual milestones that come next, after those already given: the next submission, and the signed one. */
export function milestones(taken: readonly string[]): string[] {
  const submissions = taken.map((name) =>
    Number(/^trình lần (\d{1,3})$/i.exec(name.normalize('NFC').trim())?.[1] ?? 0),
  );
  return [`Trình lần ${Math.max(0, ...submissions) + 1}`, 'Bản ký'].filter((name) => !taken.includes(name));
}
