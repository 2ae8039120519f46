import { Button } from '@fluentui/react-components';
import type { Passport } from '../../../shared/api.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { useSession } from '../SessionContext.ts';
import { ReasonField } from './ReasonField.tsx';

/** Says that a figure was entered although the relations give another one, and offers the computed one. */
export function Overridden({ passport }: { passport: Passport }) {
  const { figureHistory, isReadOnly } = useSession();
  const say = useSay();
  const { value, derived, indicator, otherWays, entry } = passport;
  if (value === null || derived === null || derived === value) return null;
  const show = (text: string): string => formatFigure(text, passport, 'cell');
  const formula = otherWays.find((way) => way.value === derived)?.formula ?? 'phép tính';
  const takeComputed = (): void => {
    figureHistory.enter([{ indicator, value: null }]).catch(say.failed);
  };
  const giveReason = (reason: string): void => {
    call('values.set', { entries: [{ indicator, period: passport.period, value, reason }] }).catch(say.failed);
  };
  return (
    <div className="passport-overridden">
      <p>
        Đã nhập {show(value)}, trong khi {formula} = {show(derived)}.
      </p>
      {entry?.reason ? <p>Lý do: {entry.reason}</p> : null}
      {isReadOnly ? null : (
        <>
          <Button size="small" onClick={takeComputed}>
            Lấy số tính được
          </Button>
          {entry?.reason ? null : <ReasonField submit={giveReason} />}
        </>
      )}
    </div>
  );
}
