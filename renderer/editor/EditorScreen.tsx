import { useState } from 'react';
import type { WorkspaceInfo } from '../../shared/api.ts';
import type { FiguresStart } from '../screens/figures/FiguresScreen.tsx';
import { OpenReport } from './OpenReport.tsx';

/** The screen on which a report is written. `onClose` leads back to the list of reports, after all has been saved. */
export function EditorScreen(props: {
  report: string;
  workspace: WorkspaceInfo;
  onClose: () => void;
  openFigures: (start: FiguresStart) => void;
}) {
  // Each reading is a fresh screen: nothing of the former document stays behind.
  const [reading, setReading] = useState(0);
  const key = `${props.workspace.id} ${props.report} ${reading}`;
  return <OpenReport key={key} {...props} reload={() => setReading((count) => count + 1)} />;
}
