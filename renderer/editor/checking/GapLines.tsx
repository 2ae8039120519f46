import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ToldFinding } from '../../../shared/api.ts';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';
import { goToFinding } from './go-to-finding.ts';
import { KeepForm } from './KeepForm.tsx';
import { useSectionOf } from './useSectionOf.ts';

/** What is still to be filled in, one line each below the name of its section: there may be dozens, and each says the same. */
export function GapLines({ findings }: { findings: readonly ToldFinding[] }) {
  const sectionOf = useSectionOf();
  return findings.map((finding, at) => {
    const section = sectionOf(finding);
    const before = findings[at - 1];
    const isFirst = before === undefined || sectionOf(before) !== section;
    return <GapLine key={finding.mark} finding={finding} {...(section && isFirst ? { section } : {})} />;
  });
}

/** `section`: told above the first of its gaps. */
function GapLine({ finding, section }: { finding: ToldFinding; section?: string }) {
  const session = useSession();
  const isCurrent = useLive(session.checking.current, (mark) => mark === finding.mark);
  const [isKeeping, setKeeping] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={line} className="gap" data-severity={finding.severity} aria-current={isCurrent || undefined}>
      {section === undefined ? null : <p className="gap-section">{section}</p>}
      <div className="gap-line">
        <button type="button" className="gap-go" title="Đến chỗ này" onClick={() => goToFinding(session, finding)}>
          {finding.message}
        </button>
        <Button
          size="small"
          appearance="subtle"
          className="gap-keep"
          aria-label={`Giữ nguyên: ${finding.message}`}
          onClick={() => setKeeping(true)}
        >
          Giữ nguyên…
        </Button>
      </div>
      {isKeeping ? <KeepForm finding={finding} close={() => setKeeping(false)} /> : null}
    </li>
  );
}
