import { useEffect } from 'react';
import type { ReportOutput } from '../screens/report/useReportOutput.tsx';
import { useSay } from '../ui/say.tsx';
import { clockTime } from '../ui/time-words.ts';
import { goToFinding } from './checking/go-to-finding.ts';
import { useSession } from './SessionContext.ts';

/** Keys that hold on the whole screen: Ctrl+S, Ctrl+F, Ctrl+P, Ctrl+Alt+P, F12, F6 from part to part, and F8 from finding to finding. */
export function useWorkbenchKeys(
  exits: ReportOutput,
  find: () => void,
  seeChecks: () => void,
  preview: () => void,
): void {
  const session = useSession();
  const say = useSay();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (!action || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      action();
    };
    const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
      if (event.key === 'F12' && !event.ctrlKey) return exits.word;
      if (event.key === 'F6') return () => nextPart(event.shiftKey ? -1 : 1);
      if (event.key === 'F8') return () => nextFinding(event.shiftKey ? -1 : 1);
      if (event.ctrlKey && event.altKey && !event.shiftKey && event.code === 'KeyP') return preview;
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return undefined;
      if (event.key.toLowerCase() === 'p') return exits.print;
      if (event.key.toLowerCase() === 's') return save;
      if (event.key.toLowerCase() === 'f') return find;
      return undefined;
    };
    const nextFinding = (step: 1 | -1): void => {
      const finding = session.checking.next(step);
      seeChecks();
      if (finding) goToFinding(session, finding);
      else say.done('Không còn chỗ nào cần xem.');
    };
    const save = (): void => {
      session.autosave.flush().then(() => {
        const { at } = session.autosave.state.get();
        say.done(at === null ? 'Đã lưu: không có gì thay đổi.' : `Đã lưu lúc ${clockTime(at)}.`);
      }, say.failed);
    };
    // Before the cells, which keep their keys to themselves.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [exits, find, seeChecks, preview, session, say]);
}

const parts = [
  '.paper-text',
  '.panel input, .panel button',
  '.outline button',
  '.toolbar button:not(:disabled)',
  '.top-bar button',
];

function nextPart(step: 1 | -1): void {
  const places = ['.workbench-canvas', '.panel', '.outline', '.toolbar', '.top-bar'];
  const here = places.findIndex((place) => document.activeElement?.closest(place));
  for (let count = 1; count <= parts.length; count += 1) {
    const at = (here + step * count + parts.length * 2) % parts.length;
    const target = document.querySelector<HTMLElement>(parts[at] ?? '');
    if (target) {
      target.focus();
      return;
    }
  }
}
