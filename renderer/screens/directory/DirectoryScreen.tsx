import { Button, Tab, TabList } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { shell } from '../../client.ts';
import { StatusBar } from '../../ui/StatusBar.tsx';
import { useSay } from '../../ui/say.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { useUndoKey } from '../../ui/useUndoKey.ts';
import { AgencyPane } from './AgencyPane.tsx';
import { RecipientPane } from './RecipientPane.tsx';
import { SignerPane } from './SignerPane.tsx';
import { useDirectory } from './useDirectory.ts';
import './directory.css';

const panes = {
  agencies: { label: 'Cơ quan', Pane: AgencyPane },
  signers: { label: 'Người ký', Pane: SignerPane },
  recipients: { label: 'Nơi nhận', Pane: RecipientPane },
};

/** The directory: names of the office, signers and recipients, each with the days on which they hold. */
export function DirectoryScreen({ workspace, close }: { workspace: WorkspaceInfo; close: () => void }) {
  const desk = useDirectory();
  const say = useSay();
  const [at, setAt] = useState<keyof typeof panes>('agencies');
  const [today, setToday] = useState<Day | null>(null);
  useEffect(() => {
    shell('today').then(setToday, say.failed);
  }, [say]);

  useUndoKey(desk.undo);

  const directory = desk.current;
  const { Pane } = panes[at];
  return (
    <div className="frame">
      <TopBar crumb={`Danh bạ – ${workspace.agency.name}`} onHome={close}>
        <Button onClick={close}>Về danh sách báo cáo</Button>
      </TopBar>
      <main className="directory">
        <div className="directory-column">
          <TabList
            aria-label="Danh bạ"
            selectedValue={at}
            onTabSelect={(_, { value }) => setAt(value as keyof typeof panes)}
          >
            {Object.entries(panes).map(([key, { label }]) => (
              <Tab key={key} value={key} id={`directory-${key}`}>
                {label}
              </Tab>
            ))}
          </TabList>
          <div role="tabpanel" aria-labelledby={`directory-${at}`}>
            {directory && today ? <Pane {...{ directory, today, desk }} profile={workspace.profile} /> : null}
          </div>
        </div>
      </main>
      <StatusBar end={<span>Ctrl+Z: hoàn tác</span>}>
        <span>Báo cáo đã ban hành giữ nguyên như lúc ban hành; bản thảo theo ngày của báo cáo.</span>
      </StatusBar>
    </div>
  );
}
