import { Button } from '@fluentui/react-components';
import type { ToldFinding } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { momentOf } from '../../passport/moment-of.ts';
import { useSay } from '../../ui/say.tsx';
import { useSession } from '../SessionContext.ts';
import { goToFinding } from './go-to-finding.ts';

/** What was looked at and left as it is, folded: why, by whom and when, and the way back. */
export function KeptFindings({ findings }: { findings: readonly ToldFinding[] }) {
  const session = useSession();
  const say = useSay();
  const kept = findings.flatMap((finding) => (finding.kept ? [{ finding, ...finding.kept }] : []));
  if (kept.length === 0) return null;
  const tellAgain = (mark: string): void => {
    call('checks.tellAgain', { report: session.report.get().id, mark })
      .then(() => session.checking.check())
      .catch(say.failed);
  };
  return (
    <details className="checks-kept" aria-label="Đã xem, giữ nguyên">
      <summary>
        Đã xem, giữ nguyên <span className="checks-count">{kept.length}</span>
      </summary>
      <ol aria-label="Đã xem, giữ nguyên">
        {kept.map(({ finding, reason, who, at }) => (
          <li key={finding.mark}>
            <p>{finding.message}</p>
            <p className="checks-reason">
              “{reason}” · {who ?? 'chưa ghi tên'}, {momentOf(at)}
            </p>
            <div className="checks-ways">
              <Button size="small" onClick={() => goToFinding(session, finding)} disabled={finding.block === null}>
                Đến chỗ này
              </Button>
              <Button size="small" appearance="subtle" onClick={() => tellAgain(finding.mark)}>
                Báo lại
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
