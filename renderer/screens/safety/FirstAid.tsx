import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Verdict } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import { shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { FirstAidDialog } from './FirstAidDialog.tsx';
import { UnlockDialog } from './UnlockDialog.tsx';

/** The way to help for a workspace that does not open any more. */
export function FirstAid() {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<{ file: string; verdict: Verdict } | null>(null);
  const [isLocked, setLocked] = useState(false);
  const look = (): void => {
    setBusy(true);
    shell('firstAid.look')
      .then(setLooked, (error: unknown) => {
        if (error instanceof AppError && error.code === 'locked') setLocked(true);
        else say.failed(error);
      })
      .finally(() => setBusy(false));
  };
  return (
    <section className="safety-line" aria-labelledby="first-aid">
      <div>
        <h2 id="first-aid">Sổ bị hỏng?</h2>
        <p className="form-note">
          Chọn tệp để kiểm tra; những gì còn đọc được cứu sang một tệp mới, tệp hỏng vẫn để nguyên.
        </p>
      </div>
      <Button disabled={busy} onClick={look}>
        {busy ? 'Đang kiểm tra…' : 'Kiểm tra và cứu sổ…'}
      </Button>
      {isLocked ? (
        <UnlockDialog
          file="Gõ mật khẩu để đọc được tệp cần kiểm tra."
          open={async (password) => setLooked(await shell('firstAid.unlock', { password }))}
          close={() => setLocked(false)}
        />
      ) : null}
      {looked ? <FirstAidDialog {...looked} close={() => setLooked(null)} /> : null}
    </section>
  );
}
