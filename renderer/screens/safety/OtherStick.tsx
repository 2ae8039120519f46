import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';

/** The way to go on with another stick, where the first is lost, broken or too small. */
export function OtherStick() {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const choose = async (): Promise<void> => {
    const safety = await shell('stick.choose');
    if (safety?.complete) say.done('Sổ đã được ghi vào nơi vừa chọn, và từ nay được ghi ở đó.');
  };
  const start = (): void => {
    setBusy(true);
    void choose()
      .catch(say.failed)
      .finally(() => setBusy(false));
  };
  return (
    <div className="safety-line">
      <p className="form-note">Mất USB, USB hỏng hay đầy: ghi sổ sang USB khác rồi làm tiếp ở đó.</p>
      <Button disabled={busy} onClick={start}>
        {busy ? 'Đang ghi…' : 'Ghi sang USB khác…'}
      </Button>
    </div>
  );
}
