import { useCallback, useEffect, useState } from 'react';
import type { PrinterInfo } from '../../../shared/api.ts';
import { shell } from '../../client.ts';

/** The printers of this PC, null until they are known, and the one chosen: at first the one printed on last. */
export function usePrinters(): {
  printers: readonly PrinterInfo[] | null;
  printer: string | null;
  choose: (name: string) => void;
  refresh: () => void;
} {
  const [printers, setPrinters] = useState<readonly PrinterInfo[] | null>(null);
  const [chosen, choose] = useState(() => localStorage.getItem(key));
  const refresh = useCallback(() => {
    // What cannot be asked counts as none: the system's own dialog stays.
    shell('printers.list').then(setPrinters, () => setPrinters([]));
  }, []);
  useEffect(refresh, [refresh]);
  const there = printers?.find(({ name }) => name === chosen) ?? printers?.[0];
  return { printers, printer: there?.name ?? null, choose, refresh };
}

/** Keeps the printer for the next time. */
export function rememberPrinter(name: string): void {
  localStorage.setItem(key, name);
}

const key = 'printer';
