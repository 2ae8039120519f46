import type { ReactNode } from 'react';
import type { Day } from '../../../shared/period/date.ts';
import { reportName } from '../../ui/report-words.ts';
import { daysLeftWords, momentWords, spanWords } from '../../ui/time-words.ts';
import type { NextStep } from './next-steps.ts';

/** The cards of what to go on with; the first one is the likeliest. */
export function NextSteps({
  steps,
  today,
  take,
}: {
  steps: readonly NextStep[];
  today: Day;
  take: (step: NextStep) => void;
}) {
  return (
    <ul className="next-steps">
      {steps.map((step) => (
        <li key={step.do === 'goOn' ? step.report.id : `${step.kind} ${step.period}`}>
          <button type="button" className="next-step" onClick={() => take(step)}>
            <b>{reportName(step.do === 'goOn' ? step.report.period : step.period)}</b>
            <span>{words(step, today)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function words(step: NextStep, today: Day): ReactNode {
  if (step.do === 'make') {
    if (step.due === null) return 'Chưa lập · lập thử từ số liệu có sẵn trong sổ mẫu';
    const { from, to, daysLeft } = step.due;
    return (
      <>
        Chưa lập · {daysLeftWords(daysLeft)} · <span className="next-step-days">số liệu {spanWords(from, to)}</span>
      </>
    );
  }
  const due = step.due ? ` · ${daysLeftWords(step.due.daysLeft)}` : '';
  return `Đang soạn · sửa ${momentWords(step.report.changed, today)}${due}`;
}
