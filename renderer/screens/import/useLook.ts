import { useCallback, useRef, useState } from 'react';
import type { ImportChoices, ImportPreview } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';

/** What a file is taken for, following what the clerk changes. */
export function useLook(first: ImportPreview) {
  const say = useSay();
  const [preview, setPreview] = useState(first);
  const [choices, setChoices] = useState<ImportChoices>({});
  const latest = useRef(0);
  const change = useCallback(
    (part: ImportChoices): void => {
      const next = { ...choices, ...part };
      setChoices(next);
      latest.current += 1;
      const turn = latest.current;
      call('imports.look', { id: first.id, choices: next }).then((seen) => {
        if (turn === latest.current) setPreview(seen);
      }, say.failed);
    },
    [choices, first.id, say],
  );
  return { preview, choices, change };
}
