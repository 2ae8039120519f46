import { useEffect, useState } from 'react';
import type { RecoverySheet } from '../../shared/api.ts';
import { shell } from '../client.ts';
import { SheetView } from '../screens/safety/SheetView.tsx';
import { messageOf } from '../ui/say.tsx';
import './print.css';

/** The recovery sheet on paper; tells the main process when it stands. */
export function SheetPage() {
  const [sheet, setSheet] = useState<RecoverySheet | null>(null);
  useEffect(() => {
    shell('sheet.read').then(setSheet, (error: unknown) => window.bridge.printReady({ trouble: messageOf(error) }));
  }, []);
  useEffect(() => {
    if (sheet) void document.fonts.ready.then(() => window.bridge.printReady({ pages: 1, turned: [] }));
  }, [sheet]);
  return <main className="print recovery-paper">{sheet ? <SheetView sheet={sheet} /> : null}</main>;
}
