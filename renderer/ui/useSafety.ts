import { useEffect, useState } from 'react';
import type { Safety } from '../../shared/api.ts';
import { call, listen } from '../client.ts';

/** Follows where the work is kept; null while no workspace is open. */
export function useSafety(): Safety | null {
  const [safety, setSafety] = useState<Safety | null>(null);
  useEffect(() => {
    const read = (): void => void call('safety.read', {}).then(setSafety, () => setSafety(null));
    read();
    return listen((event) => {
      if (event.type === 'safety.changed') setSafety(event.safety);
      else if (
        event.type === 'workspace.opened' ||
        event.type === 'service.restarted' ||
        event.type === 'conflicts.changed'
      )
        read();
      else if (event.type === 'workspace.closed') setSafety(null);
    });
  }, []);
  return safety;
}
