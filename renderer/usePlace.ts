import { useCallback, useEffect, useState } from 'react';
import type { ServiceEvent, WorkspaceInfo } from '../shared/api.ts';
import { call, listen, shell } from './client.ts';
import type { FiguresStart } from './screens/figures/FiguresScreen.tsx';
import { messageOf } from './ui/say.tsx';

/** Where the clerk is. */
export type Place =
  | { at: 'starting' }
  | { at: 'welcome'; trouble: string | null }
  | { at: 'home'; workspace: WorkspaceInfo }
  | { at: 'directory'; workspace: WorkspaceInfo }
  | { at: 'catalogue'; workspace: WorkspaceInfo }
  /** `report`: where one came from and goes back to. */
  | { at: 'figures'; workspace: WorkspaceInfo; start: FiguresStart; report: string | null }
  | { at: 'report'; workspace: WorkspaceInfo; report: string };

/** Follows the open workspace, and moves between the list of reports and a report. */
export function usePlace() {
  const [place, setPlace] = useState<Place>({ at: 'starting' });
  const [version, setVersion] = useState('');

  useEffect(() => {
    let gone = false;
    const arrive = (next: Place): void => {
      if (!gone) setPlace(next);
    };
    shell('start').then(
      async (start) => {
        setVersion(start.version);
        // A page that was loaded again asks what is open now, not what was open at the start.
        const workspace = await call('workspace.read', {}).catch(() => null);
        arrive(workspace ? placeIn(workspace) : { at: 'welcome', trouble: start.trouble });
      },
      (error: unknown) => arrive({ at: 'welcome', trouble: messageOf(error) }),
    );
    const stop = listen((event) => setPlace((before) => following(before, event)));
    return () => {
      gone = true;
      stop();
    };
  }, []);

  useEffect(() => {
    if (place.at === 'report') sessionStorage.setItem(openKey, `${place.workspace.id} ${place.report}`);
    else if (place.at !== 'starting') sessionStorage.removeItem(openKey);
  }, [place]);

  const openReport = useCallback((report: string): void => {
    setPlace((before) => ('workspace' in before ? { at: 'report', workspace: before.workspace, report } : before));
  }, []);
  const openDirectory = useCallback((): void => {
    setPlace((before) => ('workspace' in before ? { at: 'directory', workspace: before.workspace } : before));
  }, []);
  const openCatalogue = useCallback((): void => {
    setPlace((before) => ('workspace' in before ? { at: 'catalogue', workspace: before.workspace } : before));
  }, []);
  const openFigures = useCallback((start: FiguresStart): void => {
    setPlace((before) =>
      'workspace' in before
        ? { at: 'figures', workspace: before.workspace, start, report: before.at === 'report' ? before.report : null }
        : before,
    );
  }, []);
  const goHome = useCallback((): void => {
    setPlace((before) => ('workspace' in before ? { at: 'home', workspace: before.workspace } : before));
  }, []);
  const setWorkspace = useCallback((workspace: WorkspaceInfo): void => {
    setPlace((before) => ('workspace' in before ? { ...before, workspace } : before));
  }, []);
  return { place, version, openReport, openFigures, openDirectory, openCatalogue, goHome, setWorkspace };
}

/** Outlives the page, should its process die, but not the window. */
const openKey = 'open-report';

/** The next start of the page begins at the list of reports, not in the one that was open. */
export function forgetPlace(): void {
  sessionStorage.removeItem(openKey);
}

function placeIn(workspace: WorkspaceInfo): Place {
  const [of, report] = (sessionStorage.getItem(openKey) ?? '').split(' ');
  return of === workspace.id && report ? { at: 'report', workspace, report } : { at: 'home', workspace };
}

function following(place: Place, event: ServiceEvent): Place {
  if (place.at === 'starting') return place;
  switch (event.type) {
    case 'workspace.opened':
      // Also said when the service has opened it anew, and when its name of the clerk has changed: then one stays where one is.
      if ('workspace' in place && place.workspace.id === event.workspace.id)
        return { ...place, workspace: event.workspace };
      return { at: 'home', workspace: event.workspace };
    case 'workspace.closed':
      return { at: 'welcome', trouble: null };
    default:
      return place;
  }
}
