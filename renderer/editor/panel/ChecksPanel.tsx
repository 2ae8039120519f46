import { Button } from '@fluentui/react-components';
import type { Finding } from '../../../shared/api.ts';
import { goToBlock } from '../go-to.ts';
import { useLive } from '../live.ts';
import { itemAt } from '../outline.ts';
import { useSession } from '../SessionContext.ts';
import './checks.css';

const severityNames = { error: 'Mâu thuẫn', question: 'Cần xem lại', info: 'Lưu ý' } as const;

/** One card for each thing found: the sentence first, then where, then the way there. */
export function ChecksPanel({ findings }: { findings: readonly Finding[] | null }) {
  if (findings === null) return <p className="panel-empty">Đang soát…</p>;
  if (findings.length === 0) return <p className="panel-empty">Không thấy chỗ nào mâu thuẫn hay còn thiếu.</p>;
  return (
    <ol className="checks" aria-label="Kết quả kiểm tra">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.block} ${finding.message}`} data-severity={finding.severity}>
          <p>{finding.message}</p>
          <Place finding={finding} />
        </li>
      ))}
    </ol>
  );
}

function Place({ finding }: { finding: Finding }) {
  const session = useSession();
  const items = useLive(session.outline);
  const at = session.blocks.findIndex((block) => block.id === finding.block);
  const section = at < 0 ? undefined : itemAt(items, session.blocks, at);
  const [indicator] = finding.indicators;
  const jump = (): void => {
    if (finding.block !== null && at >= 0) goToBlock(session, finding.block);
    if (indicator) session.asked.set({ indicator, offset: 0, measure: 'value' });
  };
  return (
    <div className="checks-where">
      <span>
        <b>{severityNames[finding.severity]}</b>
        {section ? ` · ${section.text}` : ''}
      </span>
      {at >= 0 || indicator ? (
        <Button size="small" onClick={jump}>
          {at >= 0 ? 'Đến chỗ này' : 'Xem số'}
        </Button>
      ) : null}
    </div>
  );
}
