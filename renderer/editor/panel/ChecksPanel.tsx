import type { Finding } from '../../../shared/api.ts';
import type { Fix } from '../../../shared/checks/fix.ts';
import { AppError } from '../../../shared/errors.ts';
import { useSay } from '../../ui/say.tsx';
import { goToBlock } from '../go-to.ts';
import { useSession } from '../SessionContext.ts';
import { FindingCard } from './FindingCard.tsx';
import { groupFindings } from './finding-groups.ts';
import { makeFix } from './make-fix.ts';
import { StrictSwitch } from './StrictSwitch.tsx';
import './checks.css';

/** What the checks have found, in groups; below them how strictly they look. `check` looks again. */
export function ChecksPanel({ findings, check }: { findings: readonly Finding[] | null; check: () => void }) {
  const session = useSession();
  const say = useSay();
  const fix = (change: Fix): void => {
    if (makeFix(session.editor, change)) goToBlock(session, change.block);
    else say.failed(new AppError('conflict', 'Chỗ này vừa được sửa nên chưa đổi gì: đang kiểm tra lại.'));
    session.prepare().then(check, say.failed);
  };
  return (
    <div className="checks">
      <div className="checks-list">
        {findings === null ? <p className="panel-empty">Đang soát…</p> : null}
        {findings?.length === 0 ? (
          <p className="panel-empty">Không thấy chỗ nào mâu thuẫn, còn thiếu hay sai thể thức.</p>
        ) : null}
        {groupFindings(findings ?? []).map((group) => (
          <details key={group.name} open aria-label={group.name}>
            <summary>
              {group.name} <span className="checks-count">{group.findings.length}</span>
            </summary>
            <ol aria-label={group.name}>
              {group.findings.map((finding, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same of one block
                <FindingCard key={`${finding.rule} ${finding.block} ${place}`} finding={finding} fix={fix} />
              ))}
            </ol>
          </details>
        ))}
      </div>
      <StrictSwitch changed={check} />
    </div>
  );
}
