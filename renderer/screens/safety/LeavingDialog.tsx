import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  ProgressBar,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import './safety-notes.css';

/** Shown while the workspace is to be closed and a slow stick is still being written. */
export function LeavingDialog() {
  const say = useSay();
  const [waits, setWaits] = useState(false);
  useEffect(
    () =>
      window.bridge.listenShell(({ type }) => {
        if (type === 'leaving.waits') setWaits(true);
        else if (type === 'leaving.ended') setWaits(false);
      }),
    [],
  );
  const answer = (go: boolean): void => void shell('leaving.answer', { go }).catch(say.failed);
  return (
    <Dialog open={waits} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Đang ghi vào USB, đừng rút</DialogTitle>
          <DialogContent className="leaving">
            <ProgressBar aria-label="Đang ghi vào USB" />
            <p>
              Ghi xong, sổ tự đóng. Nếu không đợi được, cứ đóng: phần chưa ghi được giữ trên máy này và ghi khi mở lại
              sổ ở đây.
            </p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => answer(false)}>
              Ở lại làm tiếp
            </Button>
            <Button onClick={() => answer(true)}>Đóng không đợi</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
