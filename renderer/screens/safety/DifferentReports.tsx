import { useState } from 'react';
import type { BlockDifference, ReportDifference, Some } from '../../../shared/api.ts';
import { reportName } from '../../ui/report-words.ts';
import { reportWords, restWords } from './difference-words.ts';
import { wordChange } from './word-change.ts';

/** The reports that were otherwise; of a changed one the words of each block, then and now. */
export function DifferentReports({ reports }: { reports: Some<ReportDifference> }) {
  return (
    <section aria-label="Báo cáo">
      <h3>
        Báo cáo <small>{reports.count}</small>
      </h3>
      <ul>
        {reports.shown.map((report) => (
          <li key={report.report}>
            {report.blocks.length === 0 ? <Head report={report} /> : <Changed report={report} />}
          </li>
        ))}
      </ul>
      <p className="form-note">{restWords(reports)}</p>
    </section>
  );
}

function Head({ report }: { report: ReportDifference }) {
  return (
    <span>
      <b>{reportName(report.period)}</b>: {report.title} <small className="form-note">{reportWords(report)}</small>
    </span>
  );
}

function Changed({ report }: { report: ReportDifference }) {
  const [open, setOpen] = useState(false);
  const rest = report.changed + report.gone + report.added - report.blocks.length;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Head report={report} />
      </summary>
      {(open ? report.blocks : []).map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two blocks may say the same.
        <BlockChange key={place} block={block} />
      ))}
      {rest > 0 ? <p className="form-note">và {rest} đoạn nữa.</p> : null}
    </details>
  );
}

function BlockChange({ block: { kind, before, now } }: { block: BlockDifference }) {
  const change = wordChange(before ?? '', now ?? '');
  return (
    <div className="difference-block">
      <small className="form-note">{kind}</small>
      {before === null ? null : (
        <p>
          <span className="difference-when">Lúc ấy</span>
          <span>
            {change.head} <del>{change.before}</del> {change.tail}
          </span>
        </p>
      )}
      <p>
        <span className="difference-when">Hiện nay</span>
        {now === null ? (
          <em>không còn</em>
        ) : (
          <span>
            {change.head} <ins>{change.now}</ins> {change.tail}
          </span>
        )}
      </p>
    </div>
  );
}
