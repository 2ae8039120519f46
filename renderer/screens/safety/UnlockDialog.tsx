import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { readRecoveryCode } from '../../../shared/safety/recovery-code.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PasswordField } from './PasswordField.tsx';
import './password.css';

interface Opening {
  file: string;
  /** Opens with what was typed; `byCode`: by the recovery code. Throws what is shown. */
  open: (typed: string, byCode: boolean) => Promise<void>;
  close: () => void;
}

/** Asks for the password of a workspace, or, where it is forgotten, for the code of its recovery sheet. */
export function UnlockDialog(opening: Opening) {
  const [isForgotten, setForgotten] = useState(false);
  return isForgotten ? (
    <ByCode {...opening} back={() => setForgotten(false)} />
  ) : (
    <ByPassword {...opening} forgot={() => setForgotten(true)} />
  );
}

function ByPassword({ file, open, close, forgot }: Opening & { forgot: () => void }) {
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  return (
    <FormDialog
      title="Sổ có mật khẩu"
      className="password-dialog"
      action="Mở sổ"
      ready={password !== ''}
      submit={() => open(password, false)}
      close={close}
      more={
        <Button type="button" appearance="subtle" className="password-more" onClick={forgot}>
          Quên mật khẩu?
        </Button>
      }
    >
      <p className="safety-file">{file}</p>
      <PasswordField label="Mật khẩu" value={password} change={setPassword} shown={shown} autoFocus />
      <Checkbox label="Hiện chữ" checked={shown} onChange={(_, { checked }) => setShown(checked === true)} />
    </FormDialog>
  );
}

function ByCode({ file, open, close, back }: Opening & { back: () => void }) {
  const [typed, setTyped] = useState('');
  const read = readRecoveryCode(typed);
  const wrong = wrongGroup(typed);
  return (
    <FormDialog
      title="Quên mật khẩu"
      className="password-dialog"
      action="Mở bằng mã"
      ready={'code' in read}
      submit={() => open('code' in read ? read.code : typed, true)}
      close={close}
      more={
        <Button type="button" appearance="subtle" className="password-more" onClick={back}>
          Gõ mật khẩu
        </Button>
      }
    >
      <p className="safety-file">{file}</p>
      <Field
        label="Mã trên tờ khôi phục"
        hint="Bảy nhóm; chữ hoa hay thường, có gạch nối hay không đều được. Mở xong sẽ đặt mật khẩu mới."
        validationState={wrong === null ? 'none' : 'error'}
        validationMessage={wrong === null ? null : `Nhóm thứ ${wrong} gõ chưa đúng: hãy so lại với tờ giấy.`}
      >
        <Input
          className="password-code-input"
          value={typed}
          maxLength={80}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className="form-note password-lost">
        <p>Không còn tờ ấy thì thử hai nơi, ở máy đã từng mở sổ này:</p>
        <ul>
          <li>Mở sổ ở máy ấy: còn bản làm việc thì mở thẳng, rồi đặt mật khẩu mới trong “An toàn dữ liệu…”.</li>
          <li>“Bản sao lưu trên máy này” ở màn hình bắt đầu: mở bản mới nhất thành một sổ riêng.</li>
        </ul>
        <p>Ngoài ra không ai mở được bản trên USB, kể cả người làm ra chương trình.</p>
      </div>
    </FormDialog>
  );
}

/** The first group that was typed to its end and is not right. */
function wrongGroup(typed: string): number | null {
  const read = readRecoveryCode(typed);
  const length = typed.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  return 'wrong' in read && length >= read.wrong * 5 ? read.wrong : null;
}
