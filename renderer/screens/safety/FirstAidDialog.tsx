import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { RecoverReply, Verdict } from '../../../shared/api.ts';
import { shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { useFocusBack } from '../../ui/useFocusBack.ts';
import { RecoverResult } from './RecoverResult.tsx';
import './safety.css';

/** What is wrong with a workspace file, and the way to save what still reads of it. */
export function FirstAidDialog(props: { file: string; verdict: Verdict; close: () => void }) {
  const { file, verdict, close } = props;
  const say = useSay();
  useFocusBack();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<{ file: string; reply: RecoverReply } | null>(null);
  const run = (work: Promise<unknown>): void => {
    setBusy(true);
    void work.catch(say.failed).finally(() => setBusy(false));
  };
  const recover = async (): Promise<void> => {
    const done = await shell('firstAid.recover');
    if (done) setSaved(done);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || busy || close()}>
      <DialogSurface className="safety">
        <DialogBody>
          <DialogTitle>{saved ? 'Đã cứu sổ' : 'Kiểm tra sổ'}</DialogTitle>
          <DialogContent>
            {saved ? <RecoverResult {...saved} /> : <Found file={file} verdict={verdict} />}
          </DialogContent>
          <DialogActions fluid>
            {saved ? (
              <Button
                appearance="primary"
                disabled={busy}
                onClick={() => run(shell('copy.open', { file: saved.file }))}
              >
                Mở sổ đã cứu
              </Button>
            ) : verdict.ok || verdict.isStrange ? null : (
              <Button appearance="primary" disabled={busy} onClick={() => run(recover())}>
                {busy ? 'Đang cứu…' : 'Cứu sang tệp mới…'}
              </Button>
            )}
            <Button disabled={busy} onClick={close}>
              Đóng
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Found({ file, verdict: { ok, problems, isStrange } }: { file: string; verdict: Verdict }) {
  return (
    <>
      <p className="safety-file">{file}</p>
      {ok ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>Sổ nguyên vẹn: đóng khung này rồi bấm “Mở sổ…”.</MessageBarBody>
        </MessageBar>
      ) : isStrange ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <p>Sổ có chỗ hỏng:</p>
          <ul className="safety-problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p className="form-note">
            Nếu “Bản sao lưu trên máy này” ở màn hình bắt đầu có sổ này, hoặc có bản chép ở nơi khác, thì nên mở bản ấy
            trước. Cứu sổ chỉ đọc tệp này và ghi sang tệp mới.
          </p>
        </>
      )}
    </>
  );
}
