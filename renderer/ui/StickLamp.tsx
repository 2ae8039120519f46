import { Button } from '@fluentui/react-components';
import type { SafetyState } from '../../shared/api.ts';
import { call } from '../client.ts';
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
    <span className="stick-lamp" data-state={complete ? 'sealed' : state}>
      <span role="status">{message}</span>
      {action && !complete ? (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => void call('safety.seal', { anew: state === 'other' }).catch(say.failed)}
        >
          {action}
        </Button>
      ) : null}
    </span>
  );
}

const actions: Partial<Record<SafetyState, string>> = {
  waiting: 'Ghi ngay',
  full: 'Ghi lại',
  readOnly: 'Ghi lại',
  other: 'Ghi vào USB này',
  failed: 'Ghi lại',
};
