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
