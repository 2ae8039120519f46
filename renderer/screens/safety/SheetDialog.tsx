import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecoverySheet } from '../../../shared/api.ts';
import { shell } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { SheetView } from './SheetView.tsx';
import './password.css';

/** Shows the recovery sheet this once, to be printed, saved or copied; it is not left before the clerk says so. */
export function SheetDialog({ sheet, close }: { sheet: RecoverySheet; close: () => void }) {
  const say = useSay();
  const [kept, setKept] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = (work: Promise<unknown>): void => {
    setBusy(true);
    void work.then((done) => done && setKept(true), say.failed).finally(() => setBusy(false));
  };
  return (
    <FormDialog
      title="Đã đặt mật khẩu. Hãy giữ lại tờ này"
      className="password-dialog sheet-dialog"
      action="Đóng"
      cancel={null}
      ready={kept}
      submit={() => Promise.resolve()}
      close={close}
      more={
        <>
          <Button
            type="button"
            className="password-more"
            disabled={busy}
            onClick={() => run(shell('sheet.print', sheet))}
          >
            In…
          </Button>
          <Button type="button" disabled={busy} onClick={() => run(shell('sheet.pdf', sheet))}>
            Lưu PDF…
          </Button>
        </>
      }
    >
      <SheetView sheet={sheet} />
      <Checkbox
        label="Tôi đã in, lưu hoặc chép lại mã này"
        checked={kept}
        onChange={(_, { checked }) => setKept(checked === true)}
      />
      <p className="form-note">
        Chương trình không giữ mã này: đóng khung là không xem lại được. Đừng lưu PDF vào chính USB ấy.
      </p>
    </FormDialog>
  );
}
