import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Passport } from '../../shared/api.ts';
import { formatFigure } from '../../shared/value/format.ts';
import { useSay } from '../ui/say.tsx';
import type { PassportRoom } from './figure-place.ts';
import { OverrideDialog } from './OverrideDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Of a computed figure the way to replace it; of a replaced one what it stands in for and why, and the ways to change the reason and to go back to the formula. */
export function Overridden({ passport, room: { enter } }: { passport: Passport; room: PassportRoom }) {
  const say = useSay();
  const [asking, setAsking] = useState<'figure' | 'reason' | null>(null);
  const { value, derived, source, measure, otherWays, entry } = passport;
  if (measure !== 'value' || value === null) return null;
  const show = (text: string): string => formatFigure(text, passport, 'cell');
  const close = (): void => setAsking(null);

  if (source !== 'entered') {
    if (!enter) return null;
    return (
      <p className="passport-override">
        <Link as="button" onClick={() => setAsking('figure')}>
          Thay bằng số khác…
        </Link>
        {asking === null ? null : (
          <OverrideDialog passport={passport} submit={(text, reason) => enter(passport, text, reason)} close={close} />
        )}
      </p>
    );
  }
  if (derived === null || derived === value) return null;
  const formula = otherWays.find((way) => way.value === derived)?.formula ?? 'phép tính';
  return (
    <div className="passport-overridden">
      <p>
        Đã nhập {show(value)}, trong khi {formula} = {show(derived)}.
      </p>
      <p>{entry?.reason ? `Lý do: ${entry.reason}` : 'Chưa ghi lý do.'}</p>
      {enter ? (
        <p className="passport-buttons">
          <Button size="small" onClick={() => void enter(passport, null).catch(say.failed)}>
            Trở về công thức
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setAsking('reason')}>
            {entry?.reason ? 'Sửa lý do…' : 'Ghi lý do…'}
          </Button>
        </p>
      ) : null}
      {asking === 'reason' && enter ? (
        <ReasonDialog
          title="Lý do thay số tính được"
          action="Ghi lý do"
          message={`${passport.label}, ${passport.periodName}: ${show(value)} thay cho ${show(derived)}.`}
          reason={entry?.reason ?? ''}
          submit={(reason) => enter(passport, value, reason)}
          close={close}
        />
      ) : null}
    </div>
  );
}
