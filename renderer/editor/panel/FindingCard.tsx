import { Button } from '@fluentui/react-components';
import type { Finding } from '../../../shared/api.ts';
import type { Fix } from '../../../shared/checks/fix.ts';
import { goToBlock } from '../go-to.ts';
import { useLive } from '../live.ts';
import { itemAt } from '../outline.ts';
import { useSession } from '../SessionContext.ts';

const severityNames = {
  figures: { error: 'Mâu thuẫn', question: 'Cần xem lại', info: 'Lưu ý' },
  format: { error: 'Sai thể thức', question: 'Cần xem lại', info: 'Lưu ý' },
} as const;

/** One thing that was found: the sentence first, then the article and the place, then the way there and the change that puts it right. */
export function FindingCard({ finding, fix }: { finding: Finding; fix: (fix: Fix) => void }) {
  const session = useSession();
  const items = useLive(session.outline);
  const at = session.blocks.findIndex((block) => block.id === finding.block);
  const section = at < 0 ? undefined : itemAt(items, session.blocks, at);
  const [indicator] = finding.indicators;
  const jump = (): void => {
    if (finding.block !== null && at >= 0) goToBlock(session, finding.block);
    if (indicator) session.asked.set({ indicator, offset: 0, measure: 'value' });
  };
  const offered = session.isReadOnly ? undefined : finding.fix;
  return (
    <li data-severity={finding.severity}>
      <p>{finding.message}</p>
      {finding.article ? (
        <p className="checks-article">
          {session.look.profile.name}, {finding.article}
        </p>
      ) : null}
      {offered ? <p className="checks-fix">{offered.label}: bấm “Sửa”.</p> : null}
      <div className="checks-where">
        <span>
          <b>{severityNames[finding.area][finding.severity]}</b>
          {section ? ` · ${section.text}` : ''}
        </span>
        <span className="checks-ways">
          {at >= 0 || indicator ? (
            <Button size="small" onClick={jump}>
              {at >= 0 ? 'Đến chỗ này' : 'Xem số'}
            </Button>
          ) : null}
          {offered ? (
            <Button size="small" appearance="primary" title={offered.label} onClick={() => fix(offered)}>
              Sửa
            </Button>
          ) : null}
        </span>
      </div>
    </li>
  );
}
