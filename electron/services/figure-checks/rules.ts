import type { Finding } from '../../../shared/api.ts';
import type { FigureRuleId } from '../../../shared/checks/figure-rules.ts';
import type { Checked } from './checked.ts';
import { copiedPeriod } from './copied.ts';
import { fallingTotals } from './falls.ts';
import { changedSinceIssue } from './issued.ts';
import { jumps } from './jumps.ts';
import { missingFigures } from './missing.ts';
import { otherPeriods } from './other-periods.ts';
import { partFigures } from './part-figures.ts';
import { proseFigures } from './prose-figures.ts';
import { contradictions } from './relations.ts';
import { sectionNumbers } from './section-numbers.ts';
import { differingTotals } from './year-to-date.ts';

/** What looks for what; one reading may serve several rules. */
const readings: readonly { rules: readonly FigureRuleId[]; find: (checked: Checked) => Finding[] }[] = [
  { rules: ['parts-against-total', 'quotient', 'roll-forward', 'at-most'], find: contradictions },
  { rules: ['falling-total'], find: fallingTotals },
  { rules: ['year-to-date'], find: differingTotals },
  { rules: ['jump', 'unit-slip'], find: jumps },
  { rules: ['copied-period'], find: copiedPeriod },
  { rules: ['prose-contradiction', 'said-twice', 'issued-figure'], find: proseFigures },
  { rules: ['prose-contradiction'], find: partFigures },
  { rules: ['issued-figure'], find: changedSinceIssue },
  { rules: ['other-period'], find: otherPeriods },
  { rules: ['section-number'], find: sectionNumbers },
  { rules: ['missing-figure'], find: missingFigures },
];

/** What the figure checker finds in a report, but for the rules that are switched off. */
export function figureFindings(checked: Checked, off: readonly string[]): Finding[] {
  const isOn = (rule: string): boolean => !off.includes(rule);
  return readings.flatMap(({ rules, find }) =>
    rules.some(isOn) ? find(checked).filter(({ rule }) => isOn(rule)) : [],
  );
}
