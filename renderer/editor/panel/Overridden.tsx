import { Button } from '@fluentui/react-components';
import type { Passport } from '../../../shared/api.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { useSay } from '../../ui/say.tsx';
import { useSession } from '../SessionContext.ts';

/** Says that a figure was entered although the relations give another one, and offers the computed one. */
export function Overridden({ passport }: { passport: Passport }) {
  const { figureHistory, isReadOnly } = useSession();
  const say = useSay();
  const { value, derived, indicator, otherWays } = passport;
  if (value === null || derived === null || derived === value) return null;
  const show = (text: string): string => formatFigure(text, passport, 'cell');
  const formula = otherWays.find((way) => way.value === derived)?.formula ?? 'phép tính';
  const takeComputed = (): void => {
    figureHistory.enter([{ indicator, value: null }]).catch(say.failed);
  };
  return (
    <div className="passport-overridden">
      <p>
        Đã nhập {show(value)}, trong khi {formula} = {show(derived)}.
      </p>
      {isReadOnly ? null : (
        <Button size="small" onClick={takeComputed}>
          Lấy số tính được
        </Button>
      )}
    </div>
  );
}
