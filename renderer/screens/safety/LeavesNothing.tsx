import { Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { Safety } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';

/** For a PC that others use too: closing takes everything of the workspace off it, once the stick holds it. */
export function LeavesNothing({ safety }: { safety: Safety }) {
  const say = useSay();
  const [chosen, setChosen] = useState(safety.leavesNothing);
  const choose = (leavesNothing: boolean): void => {
    setChosen(leavesNothing);
    call('safety.setLeavesNothing', { leavesNothing }).catch((error: unknown) => {
      setChosen(!leavesNothing);
      say.failed(error);
    });
  };
  return (
    <>
      <Switch
        label="Máy này không giữ lại gì"
        checked={chosen}
        onChange={(_, { checked }) => choose(checked)}
        aria-describedby="leaves-nothing"
      />
      <p id="leaves-nothing" className="form-note">
        {chosen
          ? 'Khi đóng sổ, sau khi USB đã có đủ, phần làm việc và các bản sao lưu trên máy được xóa, ở mọi máy mở sổ này. Mất USB thì không lấy lại được: hãy giữ một bản chép ở nơi khác.'
          : 'Máy giữ một bản để làm việc khi rút USB và các bản sao lưu để lấy lại khi mất USB. Bật lên nếu nhiều người dùng chung máy.'}
      </p>
    </>
  );
}
