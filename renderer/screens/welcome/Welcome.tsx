import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { RecentWorkspace } from '../../../shared/api.ts';
import { shell } from '../../client.ts';
import { StatusBar } from '../../ui/StatusBar.tsx';
import { useSay } from '../../ui/say.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { EveryShelf } from '../safety/EveryShelf.tsx';
import { FirstAid } from '../safety/FirstAid.tsx';
import { CreateWorkspace } from '../workspace/CreateWorkspace.tsx';
import { useHelp } from '../workspace/HelpRoom.tsx';
import './welcome.css';

/** What one sees without an open workspace: make one, open one, or try the demo. `trouble` says why the one asked for is not open. */
export function Welcome({ trouble, version }: { trouble: string | null; version: string }) {
  const say = useSay();
  const help = useHelp();
  const [recent, setRecent] = useState<readonly RecentWorkspace[]>([]);
  const [creating, setCreating] = useState(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    shell('recent.list').then(setRecent, say.failed);
  }, [say]);

  const run = (open: () => Promise<unknown>): void => {
    if (busy) return;
    setBusy(true);
    void open()
      .catch(say.failed)
      .finally(() => setBusy(false));
  };

  return (
    <div className="frame">
      <TopBar crumb="Báo cáo định kỳ đúng thể thức, số liệu chỉ gõ một lần">
        <Button appearance="subtle" onClick={help}>
          Hướng dẫn (F1)
        </Button>
      </TopBar>
      <main className="welcome">
        <div className="welcome-column">
          {trouble === null ? null : (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{trouble}</MessageBarBody>
            </MessageBar>
          )}
          <h1>Bắt đầu</h1>
          <div className="welcome-ways">
            <Way
              title="Tạo sổ của cơ quan"
              text="Một tệp chứa mọi báo cáo và số liệu, để trên máy hoặc USB."
              action={
                <Button appearance="primary" disabled={busy} onClick={() => setCreating(true)}>
                  Tạo sổ mới…
                </Button>
              }
            />
            <Way
              title="Mở sổ đã có"
              text="Tệp .sobaocao từ máy này, từ USB hoặc từ đồng nghiệp."
              action={
                <Button disabled={busy} onClick={() => run(() => shell('workspace.open'))}>
                  Mở sổ…
                </Button>
              }
            />
            <Way
              title="Dùng thử với sổ mẫu"
              text="Số liệu năm 2017 và 2019 của một sở, thoải mái sửa và làm lại."
              action={
                <Button disabled={busy} onClick={() => run(() => shell('workspace.demo'))}>
                  Mở sổ mẫu
                </Button>
              }
            />
          </div>
          {recent.length === 0 ? null : (
            <section aria-labelledby="recent-title">
              <h2 id="recent-title">Mở gần đây</h2>
              <ul className="welcome-recent">
                {recent.map((workspace) => (
                  <li key={workspace.file}>
                    <button
                      type="button"
                      disabled={busy}
                      onClick={() => run(() => shell('recent.open', { file: workspace.file }))}
                    >
                      <b>{workspace.name}</b>
                      <span>
                        {workspace.out ? `${workspace.file} · USB chưa cắm: mở bản trên máy này` : workspace.file}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <EveryShelf />
          <FirstAid />
        </div>
      </main>
      <StatusBar end={version ? `bản ${version}` : null}>
        Làm việc không cần mạng; không có gì rời khỏi máy này.
      </StatusBar>
      {creating ? <CreateWorkspace close={() => setCreating(false)} /> : null}
    </div>
  );
}

function Way({ title, text, action }: { title: string; text: string; action: ReactNode }) {
  return (
    <section className="welcome-way">
      <h2>{title}</h2>
      <p>{text}</p>
      {action}
    </section>
  );
}
