import { Button, ProgressBar } from '@fluentui/react-components';
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ImportPreview, WorkspaceInfo } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { previousPeriod } from '../../../shared/period/neighbours.ts';
import { call, listen, shell } from '../../client.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { useSay } from '../../ui/say.tsx';

const ImportDialog = lazy(() => import('./ImportDialog.tsx').then((module) => ({ default: module.ImportDialog })));

interface Room {
  /** Asks for a table and shows what is in it. */
  start(period: PeriodKey | null): void;
  /** The period of the report that is on the screen, for files that are dropped. */
  here: { period: PeriodKey | null };
}

const RoomContext = createContext<Room>({ start: () => undefined, here: { period: null } });

/** Starts an import of figures; `period` is that of the open report, or null. */
export function useImport(period: PeriodKey | null): () => void {
  const room = useContext(RoomContext);
  useEffect(() => {
    if (period === null) return;
    room.here.period = period;
    return () => {
      room.here.period = null;
    };
  }, [room, period]);
  return useCallback(() => room.start(period), [room, period]);
}

/** Lets its children import figures, and takes tables that are dropped anywhere on the window. */
export function ImportRoom({ children }: { children: ReactNode }) {
  const say = useSay();
  const [found, setFound] = useState<{ preview: ImportPreview; workspace: WorkspaceInfo } | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const here = useRef<Room['here']>({ period: null }).current;

  const show = useCallback(
    async (open: (period: PeriodKey) => Promise<ImportPreview | null>, period: PeriodKey | null): Promise<void> => {
      const workspace = await call('workspace.read', {});
      try {
        const preview = await open(period ?? (await likelyPeriod()));
        if (preview) setFound({ preview, workspace });
      } finally {
        setDone(null);
      }
    },
    [],
  );
  const start = useCallback(
    (period: PeriodKey | null): void =>
      void show((key) => shell('import.open', { period: key }), period).catch(say.failed),
    [show, say],
  );
  useEffect(
    () =>
      listen((event) => (event.type === 'import.progress' ? setDone(event.done < 1 ? event.done : null) : undefined)),
    [],
  );
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (!file || !/\.(xls[xmb]?|csv|tsv|txt)$/i.test(file.name)) return;
      event.preventDefault();
      event.stopPropagation();
      const open = async (period: PeriodKey) =>
        call('imports.openBytes', { name: file.name, base64: await base64Of(file), period });
      show(open, here.period).catch(say.failed);
    };
    window.addEventListener('dragover', over, true);
    window.addEventListener('drop', drop, true);
    return () => {
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('drop', drop, true);
    };
  }, [show, say, here]);

  const room = useMemo<Room>(() => ({ start, here }), [start, here]);
  return (
    <RoomContext value={room}>
      {children}
      {done !== null && !found ? <Waiting done={done} /> : null}
      {found ? (
        <Suspense fallback={null}>
          <ImportDialog
            key={found.preview.id}
            first={found.preview}
            workspace={found.workspace}
            close={() => setFound(null)}
          />
        </Suspense>
      ) : null}
    </RoomContext>
  );
}

/** How far the reading is; it can be stopped. */
function Waiting({ done }: { done: number }) {
  const say = useSay();
  return (
    <DialogFrame
      title="Đang đọc tệp…"
      className="form-dialog"
      alert
      actions={<Button onClick={() => void call('imports.stop', {}).catch(say.failed)}>Dừng</Button>}
    >
      <ProgressBar value={done} aria-label="Đã đọc" />
    </DialogFrame>
  );
}

/** The period whose report is to be made next, else the month before. */
async function likelyPeriod(): Promise<PeriodKey> {
  const today = await shell('today');
  const due = await call('periods.due', { today });
  return due.find(({ status }) => status !== 'issued')?.key ?? previousPeriod(today.slice(0, 7));
}

async function base64Of(file: File): Promise<string> {
  if (file.size > 50 * 1024 * 1024)
    throw new AppError('input', `Tệp “${file.name}” lớn quá 50 MB: hãy chia nhỏ rồi nhập từng phần.`);
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () =>
      reject(new AppError('notFound', `Không đọc được tệp “${file.name}”: hãy kiểm tra quyền đọc.`));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}
