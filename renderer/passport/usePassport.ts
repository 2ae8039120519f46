import { useEffect, useState } from 'react';
import type { Passport } from '../../shared/api.ts';
import { call } from '../client.ts';
import { useSay } from '../ui/say.tsx';
import type { FigurePlace } from './figure-place.ts';

/** Moving through a column of cells does not ask for each of them. */
const restBeforeAsking = 120;

/** Where a figure comes from; asked again whenever `version`, its figures, changes. Null until it is known. */
export function usePassport(place: FigurePlace | null, version: unknown): Passport | null {
  const say = useSay();
  const [passport, setPassport] = useState<Passport | null>(null);
  const { indicator, period, measure } = place ?? {};

  // biome-ignore lint/correctness/useExhaustiveDependencies: changed figures mean that the answer has changed
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
  }, [indicator, measure, period, version, say]);

  const isFresh = passport?.indicator === indicator && passport?.measure === measure && passport?.period === period;
  return isFresh ? passport : null;
}
