import { useCallback, useEffect, useState } from 'react';
import type { ReportSummary, ReportVersion, VersionDocument, WorkspaceInfo } from '../../../shared/api.ts';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { Day } from '../../../shared/period/date.ts';
import { call, shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';

/** What the dialog of versions shows. */
export interface VersionsData {
  versions: readonly ReportVersion[];
  /** The report as it stands. */
  report: ReportSummary;
  blocks: readonly Block[];
  workspace: WorkspaceInfo;
  today: Day;
}

/** Reads the versions of a report (after `prepare` has saved what was typed last), and the one that is looked at. */
export function useVersions(prepare: () => Promise<ReportSummary>) {
  const say = useSay();
  const [data, setData] = useState<VersionsData | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<VersionDocument | null>(null);

  const reload = useCallback(async (): Promise<void> => {
    const { id } = await prepare();
    const [versions, { report, blocks }, workspace, today] = await Promise.all([
      call('versions.list', { report: id }),
      call('reports.read', { report: id }),
      call('workspace.read', {}),
      shell('today'),
    ]);
    setData({ versions, report, blocks, workspace, today });
    setChosen((before) => (versions.some((version) => version.id === before) ? before : (versions[0]?.id ?? null)));
  }, [prepare]);

  // Once: the list changes only by what is done in the dialog.
  const [first] = useState(() => reload);
  useEffect(() => void first().catch(say.failed), [first, say]);

  useEffect(() => {
    let gone = false;
    setShown(null);
    if (chosen !== null) {
      call('versions.read', { version: chosen }).then((document) => gone || setShown(document), say.failed);
    }
    return () => {
      gone = true;
    };
  }, [chosen, say]);

  return { data, chosen, choose: setChosen, shown, reload };
}
