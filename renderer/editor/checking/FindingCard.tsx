import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ToldFinding } from '../../../shared/api.ts';
import type { Fix } from '../../../shared/checks/fix.ts';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';
import { FindingValues } from './FindingValues.tsx';
import { severityNames } from './finding-groups.ts';
import { goToFinding } from './go-to-finding.ts';
import { KeepForm } from './KeepForm.tsx';
import { useSectionOf } from './useSectionOf.ts';

/** One thing that was found: what it is, the sentence, the article, the figures and the place, then what one can do about it. */
export function FindingCard({ finding, fix }: { finding: ToldFinding; fix: (fix: Fix) => void }) {
  const session = useSession();
  const isCurrent = useLive(session.checking.current, (mark) => mark === finding.mark);
  const [isKeeping, setKeeping] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const at = session.blocks.findIndex((block) => block.id === finding.block);
  const section = useSectionOf()(finding);
  const [indicator] = finding.indicators;
  const jump = (): void => {
    goToFinding(session, finding);
    // What is missing, or cannot be gone to, is told by the card of the figure.
    if (indicator && (at < 0 || !finding.values)) session.asked.set({ indicator, offset: 0, measure: 'value' });
  };
  const offered = session.isReadOnly ? undefined : finding.fix;
  return (
    <li ref={card} data-severity={finding.severity} aria-current={isCurrent || undefined}>
      <p className="checks-message">{finding.message}</p>
      {finding.sentence ? <Sentence sentence={finding.sentence} /> : null}
      {finding.article ? (
        <p className="checks-article">
          {session.look.profile.name}, {finding.article}
        </p>
      ) : null}
      {finding.values ? <FindingValues values={finding.values} /> : null}
      {offered ? <p className="checks-fix">{offered.label}: bấm “Sửa”.</p> : null}
      <p className="checks-where">
        <b>{severityNames[finding.severity]}</b>
        {section ? ` · ${section}` : ''}
      </p>
      {isKeeping ? (
        <KeepForm finding={finding} close={() => setKeeping(false)} />
      ) : (
        <div className="checks-ways">
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
          <Button size="small" appearance="subtle" onClick={() => setKeeping(true)}>
            Giữ nguyên…
          </Button>
        </div>
      )}
    </li>
  );
}

const longest = 160;

/** The sentence, from its beginning as far as it helps to know it again. */
function Sentence({ sentence }: { sentence: string }) {
  const text = sentence.length > longest ? `${sentence.slice(0, longest - 1).trimEnd()}…` : sentence;
  return <blockquote className="checks-sentence">{text}</blockquote>;
}
