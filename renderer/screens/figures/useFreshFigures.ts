import { useEffect } from 'react';
import { listen } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';

/** Reads a sheet's figures now, and again whenever figures have changed, here or elsewhere. */
export function useFreshFigures(sheet: { refresh(): Promise<void> }): void {
  const say = useSay();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => void sheet.refresh().catch(say.failed);
    read();
    const stop = listen(({ type }) => {
      if (type !== 'values.changed' && type !== 'service.restarted') return;
      clearTimeout(timer);
      timer = setTimeout(read, 150);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [sheet, say]);
}
