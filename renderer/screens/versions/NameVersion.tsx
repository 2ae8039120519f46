import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { milestones } from './version-words.ts';

/** Names a version, or keeps the report as it stands under a name; a named version is never thinned away. */
export function NameVersion(props: {
  of: { report: string } | { version: string };
  name: string | null;
  /** The names given so far. */
  taken: readonly string[];
  close: () => void;
  done: () => Promise<void>;
}) {
  const { of, taken, close, done } = props;
  const [name, setName] = useState(props.name ?? '');
  const keep = async (): Promise<void> => {
    if ('report' in of) await call('versions.name', { ...of, name });
    else await call('versions.rename', { ...of, name });
    await done();
  };
  return (
    <FormDialog
      title={'report' in of ? 'Giữ bản hiện nay' : 'Đặt tên cho bản này'}
      action="Giữ"
      ready={name.trim() !== ''}
      submit={keep}
      close={close}
    >
      <Field label="Tên" required hint="Chọn một tên ở dưới, hoặc tự đặt: Bản sau họp giao ban.">
        <Input autoFocus value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
      </Field>
      <p className="version-names">
        {milestones(taken).map((milestone) => (
          <Button key={milestone} size="small" shape="circular" onClick={() => setName(milestone)}>
            {milestone}
          </Button>
        ))}
      </p>
      <p className="form-note">
        Bản có tên được giữ mãi, kèm số liệu của lúc ấy; bản không tên thưa dần theo thời gian.
      </p>
    </FormDialog>
  );
}
