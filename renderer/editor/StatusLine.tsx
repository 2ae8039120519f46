import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { SavedNote } from '../ui/SavedNote.tsx';
import { StatusBar } from '../ui/StatusBar.tsx';
import { useLive } from './live.ts';
import { PageCount } from './pages/PageCount.tsx';
import { useSession } from './SessionContext.ts';
import { useWordCount } from './useWordCount.ts';
import { type Zoom, zoomName, zooms } from './zoom.ts';

/** What holds now: whether all is saved, how long the text is, how large the page is shown. */
export function StatusLine({ zoom, setZoom }: { zoom: Zoom; setZoom: (zoom: Zoom) => void }) {
  const { autosave, isReadOnly } = useSession();
  const state = useLive(autosave.state);
  const words = useWordCount();
  const kind =
    state.kind === 'saved' ? 'saved' : state.kind === 'failed' || state.kind === 'conflict' ? 'failed' : 'saving';
  return (
    <StatusBar
      end={
        <>
          <PageCount />
          <span>{words} từ</span>
          <span>Tiếng Việt (Unicode)</span>
          <Menu checkedValues={{ zoom: [String(zoom)] }}>
            <MenuTrigger disableButtonEnhancement>
              <MenuButton size="small" appearance="subtle" className="status-zoom" aria-label="Cỡ trang trên màn hình">
                {zoomName(zoom)}
              </MenuButton>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {zooms.map((one) => (
                  <MenuItemRadio key={one} name="zoom" value={String(one)} onClick={() => setZoom(one)}>
                    {zoomName(one)}
                  </MenuItemRadio>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </>
      }
    >
      {isReadOnly ? null : <SavedNote state={kind} at={state.at} />}
      {state.kind === 'failed' ? <span className="status-trouble">{state.message}</span> : null}
    </StatusBar>
  );
}
