import { Button } from '@fluentui/react-components';
import type { SafetyState } from '../../shared/api.ts';
import { call, shell } from '../client.ts';
import { useSay } from './say.tsx';
import { useSafety } from './useSafety.ts';
import './stick-lamp.css';

/** What holds of a workspace on a stick, in words, with the one thing that helps; nothing for a workspace on this PC. */
export function StickLamp() {
  const safety = useSafety();
  const say = useSay();
  if (!safety || safety.state === 'here') return null;
  const { state, complete, message } = safety;
  const action = actions[state];
  return (
    <span className="stick-lamp" data-state={complete && state !== 'sealing' ? 'sealed' : state}>
      <span role="status">{message}</span>
      {action && !complete ? (
        <Button size="small" appearance="subtle" onClick={() => void action.run().catch(say.failed)}>
          {action.label}
        </Button>
      ) : null}
    </span>
  );
}

const sealNow = () => call('safety.seal', {});

const actions: Partial<Record<SafetyState, { label: string; run: () => Promise<unknown> }>> = {
  waiting: { label: 'Ghi ngay', run: sealNow },
  full: { label: 'Mở thư mục USB', run: () => shell('stick.show') },
  readOnly: { label: 'Ghi lại', run: sealNow },
  gone: { label: 'Ghi sang USB này', run: () => call('safety.seal', { anew: true }) },
  other: { label: 'Chọn USB khác…', run: () => shell('stick.choose') },
  failed: { label: 'Ghi lại', run: sealNow },
};
