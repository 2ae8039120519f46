import { Button, MessageBar, MessageBarBody, Spinner, Tab, TabList } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ImportChoices, ImportPreview, ImportReport, ImportRow, WorkspaceInfo } from '../../../shared/api.ts';
import { formatDecimal } from '../../../shared/value/format.ts';
import { call } from '../../client.ts';
import { IndicatorSearch } from '../../grid/search-indicators.ts';
import { messageOf, useSay } from '../../ui/say.tsx';
import type { Choices } from '../catalogue/IndicatorPicker.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportRows } from './ImportRows.tsx';
import { useLook } from './useLook.ts';
import '../../ui/form.css';
import '../catalogue/catalogue.css';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import './import.css';

const views = {
  open: 'Cần xem',
  set: 'Sẽ nhập',
  rest: 'Không nhập',
} as const;
type View = keyof typeof views;

/** Shows what a table was taken for, lets all of it be changed, and sets its figures as one step. */
export function ImportDialog({
  first,
  workspace,
  close,
}: {
  first: ImportPreview;
  workspace: WorkspaceInfo;
  close: () => void;
}) {
  const say = useSay();
  const { preview, choices, change } = useLook(first);
  const [view, setView] = useState<View>(openOf(first) > 0 ? 'open' : 'set');
  const [report, setReport] = useState<ImportReport | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const picker = useMemo<Choices>(() => {
    const labels = new Map(workspace.indicators.map(({ id, label }) => [id, label]));
    return {
      search: new IndicatorSearch(workspace.groups, workspace.indicators),
      labelOf: (id) => labels.get(id) ?? id,
      own: null,
    };
  }, [workspace]);
  const open = openOf(preview);
  const rows = preview.rows.filter((row) => viewOf(row) === view);
  const { counts } = preview;
  const numbers: Record<View, number> = {
    open,
    set: counts.set,
    rest: counts.same + counts.computed + counts.left + counts.unknown,
  };
  const apply = async (how: ImportChoices): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      setReport(await call('imports.apply', { id: preview.id, choices: how }));
    } catch (error) {
      setTrouble(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  const giveUp = (): void => {
    if (!report) void call('imports.stop', {}).catch(say.failed);
    close();
  };
  if (report) return <ImportDone report={report} close={close} />;
  return (
    <DialogFrame
      title={`Nhập số liệu từ “${preview.file}”`}
      className="import-dialog"
      // A slip of the mouse beside it must not lose the answers.
      close={(slip) => slip || busy || giveUp()}
      actions={
        <>
          <Button disabled={!hasHints(preview)} onClick={() => change(withHints(preview, choices))}>
            Nhận mọi gợi ý
          </Button>
          <Button
            appearance={open > 0 ? 'secondary' : 'primary'}
            disabled={counts.set === 0 && open === 0}
            disabledFocusable={busy}
            icon={busy ? <Spinner size="tiny" /> : null}
            onClick={() => void apply({ ...choices, leaveDoubts: open > 0 })}
          >
            {open > 0
              ? `Bỏ qua ${open} chỗ chưa chắc, nhập ${counts.set} số`
              : `Nhập ${formatDecimal(String(counts.set))} số`}
          </Button>
          <Button disabled={busy} onClick={giveUp}>
            Thôi
          </Button>
        </>
      }
    >
      {preview.notes.map((note) => (
        <MessageBar key={note} intent="info" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
      <ImportColumns preview={preview} choices={choices} change={change} />
      <TabList size="small" selectedValue={view} onTabSelect={(_, { value }) => setView(value as View)}>
        {(Object.keys(views) as View[]).map((key) => (
          <Tab key={key} value={key}>{`${views[key]} (${formatDecimal(String(numbers[key]))})`}</Tab>
        ))}
      </TabList>
      <ImportRows rows={rows} view={view} preview={preview} choices={choices} change={change} picker={picker} />
      {trouble === null ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
    </DialogFrame>
  );
}

function openOf({ counts }: ImportPreview): number {
  return counts.doubt + counts.guessed;
}

/** Where a row is shown: where it is asked about, where it sets something, or among the rest. */
function viewOf({ indicator, certain, cells }: ImportRow): View {
  if (indicator !== null && (!certain || cells.some(({ state }) => state === 'doubt'))) return 'open';
  return cells.some(({ state }) => state === 'set') ? 'set' : 'rest';
}

function hasHints({ rows }: ImportPreview): boolean {
  return rows.some(
    (row) =>
      viewOf(row) === 'open' &&
      (!row.certain || row.cells.some(({ state, options }) => state === 'doubt' && options.length > 0)),
  );
}

/** The first answer that is offered for each doubt. */
function withHints({ rows }: ImportPreview, choices: ImportChoices): ImportChoices {
  const guessed = rows.filter(({ indicator, certain }) => indicator !== null && !certain);
  const doubts = rows.flatMap((row) =>
    row.cells.filter(({ state }) => state === 'doubt').map((cell) => ({ line: row.line, ...cell })),
  );
  return {
    rows: { ...choices.rows, ...Object.fromEntries(guessed.map(({ line, indicator }) => [String(line), indicator])) },
    cells: {
      ...choices.cells,
      ...Object.fromEntries(
        doubts.flatMap(({ line, at, options }) => (options[0] ? [[`${line}:${at}`, options[0].value]] : [])),
      ),
    },
  };
}
