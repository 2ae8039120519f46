import { Button } from '@fluentui/react-components';
import type { SafetyState } from '../../shared/api.ts';
import { call, shell } from '../client.ts';
import { OpenConflicts } from './OpenConflicts.tsx';
import { useSay } from './say.tsx';
import { useUnlock } from './unlock.ts';
import { useSafety } from './useSafety.ts';
import './stick-lamp.css';

/** What holds of a workspace on a stick, in words, with the one thing that helps, and what two PCs say differently; of a workspace on this PC only that. */
export function StickLamp() {
  const safety = useSafety();
  const say = useSay();
  const unlock = useUnlock();
  if (!safety) return null;
  const { state, complete, message, contradictions } = safety;
  if (state === 'here') return <OpenConflicts count={contradictions} />;
  const action = actions[state];
  return (
    <>
      <span className="stick-lamp" data-state={complete && state !== 'sealing' ? 'sealed' : state}>
        <span role="status">{message}</span>
        {action && !complete ? (
          <Button
            size="small"
            appearance="outline"
            onClick={() => (state === 'locked' ? unlock() : void action.run().catch(say.failed))}
          >
            {action.label}
          </Button>
        ) : null}
      </span>
      <OpenConflicts count={contradictions} />
    </>
  );
}

const sealNow = () => call('safety.seal', {});

const actions: Partial<Record<SafetyState, { label: string; run: () => Promise<unknown> }>> = {
  waiting: { label: 'Ghi ngay', run: sealNow },
  full: { label: 'Mở thư mục USB', run: () => shell('stick.show') },
  readOnly: { label: 'Ghi lại', run: sealNow },
  gone: { label: 'Ghi sang USB này', run: () => call('safety.seal', { anew: true }) },
  other: { label: 'Chọn USB khác…', run: () => shell('stick.choose') },
  locked: { label: 'Nhập mật khẩu…', run: sealNow },
  failed: { label: 'Ghi lại', run: sealNow },
};
