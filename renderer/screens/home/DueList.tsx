import type { DueItem } from '../../../shared/api.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { reportName, statusWords } from '../../ui/report-words.ts';
import { daysLeftWords } from '../../ui/time-words.ts';

/** Reports that are due around today, made or not. */
export function DueList({ due, take }: { due: readonly DueItem[]; take: (item: DueItem) => void }) {
  return (
    <ul>
      {due.map((item) => (
        <li key={`${item.kind} ${item.key}`}>
          <button type="button" className="due" onClick={() => take(item)}>
            <span>
              {reportName(item.key)}
              <small>{`hạn ${shortDate(item.deadline)}${item.status === 'issued' ? '' : `, ${daysLeftWords(item.daysLeft)}`}`}</small>
            </span>
            <span className="tag" data-tone={tone(item)}>
              {item.status === null ? 'chưa lập' : statusWords[item.status]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function tone(item: DueItem): string {
  if (item.status === 'issued') return 'issued';
  if (item.daysLeft < 0) return 'late';
  return item.status ?? 'none';
}
