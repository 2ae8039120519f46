import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecoverySheet } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { SetPasswordDialog } from './SetPasswordDialog.tsx';
import { SheetDialog } from './SheetDialog.tsx';

/** The password of the stick's copy: set, changed or taken off. */
export function PasswordSection({ hasPassword }: { hasPassword: boolean }) {
  const say = useSay();
  const [dialog, setDialog] = useState<'set' | 'remove' | RecoverySheet | null>(null);
  const close = (): void => setDialog(null);
  return (
    <section aria-labelledby="safety-password">
      <div className="safety-line">
        <div>
          <h3 id="safety-password">Mật khẩu của bản trên USB</h3>
          <p className="form-note">
            {hasPassword
              ? 'Đang có mật khẩu: mất USB thì không ai đọc được sổ. Mất tờ khôi phục thì đổi mật khẩu để in tờ mới.'
              : 'Chưa có mật khẩu: ai nhặt được USB đều đọc được sổ.'}
          </p>
        </div>
        <div className="password-buttons">
          <Button onClick={() => setDialog('set')}>{hasPassword ? 'Đổi mật khẩu…' : 'Đặt mật khẩu…'}</Button>
          {hasPassword ? <Button onClick={() => setDialog('remove')}>Bỏ mật khẩu…</Button> : null}
        </div>
      </div>
      {dialog === 'set' ? (
        <SetPasswordDialog
          title={hasPassword ? 'Đổi mật khẩu của bản trên USB' : 'Đặt mật khẩu cho bản trên USB'}
          done={setDialog}
          close={() => setDialog((now) => (now === 'set' ? null : now))}
        />
      ) : null}
      {dialog === 'remove' ? (
        <FormDialog
          title="Bỏ mật khẩu?"
          action="Bỏ mật khẩu"
          submit={async () => {
            await call('safety.removePassword', {});
            say.done('Đã bỏ mật khẩu: bản trên USB mở được ở mọi máy.');
          }}
          close={close}
        >
          <p>Bản trên USB được ghi lại không khóa: ai có USB đều mở được sổ. Tờ khôi phục hết giá trị.</p>
        </FormDialog>
      ) : null}
      {dialog !== null && typeof dialog === 'object' ? <SheetDialog sheet={dialog} close={close} /> : null}
    </section>
  );
}
