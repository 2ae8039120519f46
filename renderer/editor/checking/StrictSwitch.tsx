import { Switch } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';

/** Whether what is practice but not in the format, such as the level `1.1.`, is told too: a choice of the workspace. */
export function StrictSwitch({ changed }: { changed: () => void }) {
  const say = useSay();
  const [strict, setStrict] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    call('checks.settings', {}).then(
      (settings) => gone || setStrict(settings.strict),
      // Where it cannot be read now, the switch waits for the next opening.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  const choose = async (chosen: boolean): Promise<void> => {
    setStrict((await call('checks.setSettings', { strict: chosen })).strict);
    changed();
  };
  return (
    <div className="checks-strict">
      <Switch
        checked={strict ?? false}
        disabled={strict === null}
        label="Kiểm tra chặt: báo cả cấp 1.1. ngoài mẫu"
        onChange={(_, { checked }) => void choose(checked).catch(say.failed)}
      />
    </div>
  );
}
