import { Switch } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type FigureRuleId, figureRules } from '../../../shared/checks/figure-rules.ts';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';

/** What the figure checker looks for in this workspace: each rule with its switch. */
export function RulesDialog({ close, changed }: { close: () => void; changed: () => void }) {
  const say = useSay();
  const [off, setOff] = useState<ReadonlySet<FigureRuleId> | null>(null);
  useEffect(() => {
    let gone = false;
    call('checks.settings', {}).then((settings) => gone || setOff(new Set(settings.off)), say.failed);
    return () => {
      gone = true;
    };
  }, [say]);
  const turn = (rule: FigureRuleId, isOn: boolean): void => {
    const next = new Set(off);
    if (isOn) next.delete(rule);
    else next.add(rule);
    setOff(next);
  };
  const save = async (): Promise<void> => {
    await call('checks.setSettings', { off: [...(off ?? [])] });
    changed();
  };
  return (
    <FormDialog title="Quy tắc soát số của sổ này" action="Ghi" ready={off !== null} submit={save} close={close}>
      <p>Quy tắc tắt đi thì không báo nữa, trong mọi báo cáo của sổ.</p>
      <ul className="checks-rules">
        {figureRules.map(({ id, name, about }) => (
          <li key={id}>
            <Switch
              label={name}
              aria-describedby={`quy-tac-${id}`}
              checked={off !== null && !off.has(id)}
              disabled={off === null}
              onChange={(_, { checked }) => turn(id, checked)}
            />
            <p id={`quy-tac-${id}`}>{about}</p>
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
