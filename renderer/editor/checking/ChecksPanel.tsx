import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fix } from '../../../shared/checks/fix.ts';
import { AppError } from '../../../shared/errors.ts';
import { useSay } from '../../ui/say.tsx';
import { goToBlock } from '../go-to.ts';
import { useLive } from '../live.ts';
import { Passport } from '../panel/Passport.tsx';
import { useSession } from '../SessionContext.ts';
import { FindingCard } from './FindingCard.tsx';
import { countsOf, groupFindings, severityNames } from './finding-groups.ts';
import { GapLines } from './GapLines.tsx';
import { goToFinding } from './go-to-finding.ts';
import { KeptFindings } from './KeptFindings.tsx';
import { makeFix } from './make-fix.ts';
import { RulesDialog } from './RulesDialog.tsx';
import { StrictSwitch } from './StrictSwitch.tsx';
import './checks.css';

/** What the checks have found, figures first, the gravest first; what was left as it is, folded; below them what is looked for. */
export function ChecksPanel() {
  const session = useSession();
  const { checking } = session;
  const findings = useLive(checking.findings);
  const say = useSay();
  const [isChoosing, setChoosing] = useState(false);
  const groups = groupFindings(findings ?? []);
  const fix = (change: Fix): void => {
    if (makeFix(session.editor, change)) goToBlock(session, change.block);
    else say.failed(new AppError('conflict', 'Chỗ này vừa được sửa nên chưa đổi gì: đang kiểm tra lại.'));
    session.prepare().then(() => checking.check(), say.failed);
  };
  const goNext = (): void => {
    const next = checking.next(1);
    if (next) goToFinding(session, next);
  };
  return (
    <div className="checks">
      <div className="checks-list">
        {findings === null ? <p className="panel-empty">Đang soát…</p> : null}
        {findings !== null && groups.length === 0 ? (
          <p className="panel-empty">Không thấy chỗ nào mâu thuẫn, còn thiếu hay sai thể thức.</p>
        ) : null}
        {groups.map((group) => (
          <details key={group.name} open aria-label={group.name}>
            <summary>
              {group.name}{' '}
              {group.isGaps ? (
                <span className="checks-count">còn {group.findings.length} chỗ</span>
              ) : (
                countsOf(group.findings).map(({ severity, count }) => (
                  <span key={severity} className="checks-count" data-severity={severity}>
                    {count} {severityNames[severity].toLowerCase()}
                  </span>
                ))
              )}
            </summary>
            <ol aria-label={group.name}>
              {group.isGaps ? (
                <GapLines findings={group.findings} />
              ) : (
                group.findings.map((finding) => <FindingCard key={finding.mark} finding={finding} fix={fix} />)
              )}
            </ol>
          </details>
        ))}
        <KeptFindings findings={findings ?? []} />
      </div>
      <Passport />
      <div className="checks-foot">
        <StrictSwitch changed={() => void checking.check()} />
        <div className="checks-ways">
          <Button size="small" appearance="subtle" onClick={() => setChoosing(true)}>
            Quy tắc soát số…
          </Button>
          <Button size="small" disabled={groups.length === 0} title="Phím F8; Shift+F8 để lùi" onClick={goNext}>
            Chỗ tiếp theo
          </Button>
        </div>
      </div>
      {isChoosing ? <RulesDialog close={() => setChoosing(false)} changed={() => void checking.check()} /> : null}
    </div>
  );
}
