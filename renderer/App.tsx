import { FluentProvider, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { AppError } from '../shared/errors.ts';
import { ConflictsRoom } from './screens/conflicts/ConflictsRoom.tsx';
import { Home } from './screens/home/Home.tsx';
import { ImportRoom } from './screens/import/ImportRoom.tsx';
import { LeavingDialog } from './screens/safety/LeavingDialog.tsx';
import { SafetyNotes } from './screens/safety/SafetyNotes.tsx';
import { UnlockRoom } from './screens/safety/UnlockRoom.tsx';
import { Welcome } from './screens/welcome/Welcome.tsx';
import { HelpRoom } from './screens/workspace/HelpRoom.tsx';
import { SayRoom, useSay } from './ui/say.tsx';
import { themes } from './ui/theme.ts';
import { useSystemTheme } from './ui/useSystemTheme.ts';
import { usePlace } from './usePlace.ts';
import './app.css';

const EditorScreen = lazy(() =>
  import('./editor/EditorScreen.tsx').then((module) => ({ default: module.EditorScreen })),
);

const DirectoryScreen = lazy(() =>
  import('./screens/directory/DirectoryScreen.tsx').then((module) => ({ default: module.DirectoryScreen })),
);

const CatalogueScreen = lazy(() =>
  import('./screens/catalogue/CatalogueScreen.tsx').then((module) => ({ default: module.CatalogueScreen })),
);

const FiguresScreen = lazy(() =>
  import('./screens/figures/FiguresScreen.tsx').then((module) => ({ default: module.FiguresScreen })),
);

/** The window: the screen that belongs to where the clerk is, with help and messages around it. */
export function App() {
  const theme = useSystemTheme();
  return (
    // Not a class: Fluent would give it to every menu and dialog as well.
    <FluentProvider theme={themes[theme]} style={{ height: '100%' }}>
      <SayRoom>
        <HelpRoom>
          <ImportRoom>
            <ConflictsRoom>
              <UnlockRoom>
                <div className="app">
                  <SafetyNotes />
                  <Screen />
                </div>
              </UnlockRoom>
              <LeavingDialog />
            </ConflictsRoom>
          </ImportRoom>
        </HelpRoom>
      </SayRoom>
    </FluentProvider>
  );
}

function Screen() {
  const say = useSay();
  useEffect(
    () =>
      window.bridge.listenShell((news) => {
        if (news.type === 'open.failed') say.failed(new AppError('notFound', news.message));
      }),
    [say],
  );
  const { place, version, openReport, openFigures, openDirectory, openCatalogue, goHome, setWorkspace } = usePlace();
  switch (place.at) {
    case 'starting':
      return null;
    case 'welcome':
      return <Welcome trouble={place.trouble} version={version} />;
    case 'home':
      return (
        <Home
          key={place.workspace.id}
          workspace={place.workspace}
          version={version}
          openReport={openReport}
          openFigures={openFigures}
          openDirectory={openDirectory}
          openCatalogue={openCatalogue}
          setWorkspace={setWorkspace}
        />
      );
    case 'directory':
      return (
        <Suspense fallback={<Spinner className="app-waiting" label="Đang mở danh bạ…" delay={300} />}>
          <DirectoryScreen key={place.workspace.id} workspace={place.workspace} close={goHome} />
        </Suspense>
      );
    case 'catalogue':
      return (
        <Suspense fallback={<Spinner className="app-waiting" label="Đang mở danh mục chỉ tiêu…" delay={300} />}>
          <CatalogueScreen key={place.workspace.id} workspace={place.workspace} close={goHome} />
        </Suspense>
      );
    case 'figures': {
      const { report } = place;
      return (
        <Suspense fallback={<Spinner className="app-waiting" label="Đang mở số liệu…" delay={300} />}>
          <FiguresScreen
            workspace={place.workspace}
            start={place.start}
            back={report === null ? 'Về danh sách' : 'Về báo cáo'}
            close={() => (report === null ? goHome() : openReport(report))}
          />
        </Suspense>
      );
    }
    case 'report':
      return (
        <Suspense fallback={<Spinner className="app-waiting" label="Đang mở báo cáo…" delay={300} />}>
          <EditorScreen
            key={place.report}
            report={place.report}
            workspace={place.workspace}
            onClose={goHome}
            openFigures={openFigures}
          />
        </Suspense>
      );
  }
}
