import { useEffect, useState } from 'react';
import type { Passport } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import type { FigureQuestion } from '../session.ts';

/** Moving through a column of cells does not ask for each of them. */
const restBeforeAsking = 120;

/** Where the asked figure comes from; asked again whenever `row`, its figures, changes. Null until it is known. */
export function usePassport(question: FigureQuestion | null, period: PeriodKey | null, row: unknown): Passport | null {
  const say = useSay();
  const [passport, setPassport] = useState<Passport | null>(null);
  const indicator = question?.indicator;
  const measure = question?.measure;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed row means that the answer has changed
  useEffect(() => {
    if (!indicator || !measure || !period) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      call('values.explain', { indicator, period, measure }).then(
        (found) => gone || setPassport(found),
        (error: unknown) => gone || say.failed(error),
      );
    }, restBeforeAsking);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [indicator, measure, period, row, say]);

  return passport && passport.indicator === indicator && passport.measure === measure && passport.period === period
    ? passport
    : null;
}
