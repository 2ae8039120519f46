import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecoverySheet } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PasswordField } from './PasswordField.tsx';
import { passwordStrength } from './password-strength.ts';
import './password.css';

/** Sets the password of the stick's copy, typed twice; `done` is given its recovery sheet. */
export function SetPasswordDialog(props: { title: string; done: (sheet: RecoverySheet) => void; close: () => void }) {
  const { title, done, close } = props;
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const { fits, sentence } = passwordStrength(password);
  const isSame = password.normalize('NFC') === again.normalize('NFC');
  return (
    <FormDialog
      title={title}
      className="password-dialog"
      action="Đặt mật khẩu"
      ready={fits && isSame}
      submit={async () => done(await call('safety.setPassword', { password }))}
      close={close}
    >
      <PasswordField
        label="Mật khẩu mới"
        value={password}
        change={setPassword}
        shown={shown}
        autoFocus
        note={password === '' ? undefined : { text: sentence, isWrong: false }}
      />
      <PasswordField
        label="Gõ lại lần nữa"
        value={again}
        change={setAgain}
        shown={shown}
        warns={false}
        note={
          again === '' || isSame ? undefined : { text: 'Chưa giống lần gõ trên.', isWrong: !password.startsWith(again) }
        }
      />
      <Checkbox label="Hiện chữ" checked={shown} onChange={(_, { checked }) => setShown(checked === true)} />
      <ul className="form-note password-facts">
        <li>Cả bản trước nằm cạnh sổ trên USB cũng được khóa. Mở ở máy khác thì phải gõ mật khẩu.</li>
        <li>Bản làm việc và bản sao lưu trên máy này không khóa, nên máy này mở thẳng.</li>
        <li>
          Tệp Word, PDF và bản chép tay trên USB không được khóa; bản cũ đã xóa có thể còn dấu vết: cần thật kín thì
          dùng USB mới.
        </li>
        <li>Sau bước này có tờ khôi phục để in, phòng khi quên. Tờ cũ, nếu có, hết giá trị.</li>
      </ul>
    </FormDialog>
  );
}
