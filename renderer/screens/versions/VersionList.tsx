import type { ReportVersion } from '../../../shared/api.ts';
import { type Day, shortDate } from '../../../shared/period/date.ts';
import { byDay, versionTitle, versionWhen } from './version-words.ts';

/** The versions by day, the latest on top. */
export function VersionList(props: {
  versions: readonly ReportVersion[];
  chosen: string | null;
  today: Day;
  choose: (version: string) => void;
}) {
  const { versions, chosen, today, choose } = props;
  return (
    <nav className="version-list" aria-label="Các bản đã giữ">
      {byDay(versions).map(([day, those]) => (
        <section key={day}>
          <h3>{day === today ? 'Hôm nay' : shortDate(day)}</h3>
          <ul>
            {those.map((version) => (
              <li key={version.id}>
                <button type="button" aria-pressed={version.id === chosen} onClick={() => choose(version.id)}>
                  <span data-named={version.name !== null || undefined}>{versionTitle(version)}</span>
                  <small>{versionWhen(version, today)}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
