import { Toolbar as FluentToolbar, ToolbarButton, ToolbarDivider, Tooltip } from '@fluentui/react-components';
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  TextIndentDecreaseLtr20Regular,
  TextIndentIncreaseLtr20Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { ReactEditor } from 'slate-react';
import { useLive } from '../live.ts';
import { blockAt } from '../model/caret.ts';
import { changeLevel, nextLevel } from '../model/turn-into.ts';
import { readSelection } from '../paper/read-selection.ts';
import { useSession } from '../SessionContext.ts';
import { BlockMenu } from './BlockMenu.tsx';
import { FigureMenu } from './FigureMenu.tsx';
import { ListButtons } from './ListButtons.tsx';
import { MarkButtons } from './MarkButtons.tsx';
import { StyleMenu } from './StyleMenu.tsx';
import { TableButton } from './TableButton.tsx';
import './toolbar.css';

const issued = 'Báo cáo đã ban hành chỉ để đọc: bấm “Thu hồi để sửa” rồi mới sửa được.';

/** What can be done to the text where the caret stands; `children` stand at the right end. */
export function Toolbar({ children }: { children?: ReactNode }) {
  const { editor, moment, isReadOnly } = useSession();
  const canUndo = useLive(moment, () => editor.history.undos.length > 0);
  const canRedo = useLive(moment, () => editor.history.redos.length > 0);
  const canDeepen = useLive(moment, () => !isReadOnly && canMove(blockAt(editor)?.[0], 1));
  const canRaise = useLive(moment, () => !isReadOnly && canMove(blockAt(editor)?.[0], -1));
  const act = (action: () => void) => () => {
    action();
    ReactEditor.focus(editor);
  };
  return (
    <div className="toolbar" onMouseDownCapture={() => readSelection(editor)}>
      <FluentToolbar
        size="small"
        aria-label="Định dạng"
        className="toolbar-tools"
        {...(isReadOnly ? { title: issued } : {})}
      >
        <Tool
          name="Hoàn tác (Ctrl+Z)"
          icon={<ArrowUndo20Regular />}
          disabled={!canUndo}
          run={act(() => editor.undo())}
        />
        <Tool
          name="Làm lại (Ctrl+Y)"
          icon={<ArrowRedo20Regular />}
          disabled={!canRedo}
          run={act(() => editor.redo())}
        />
        <ToolbarDivider />
        <StyleMenu />
        <ToolbarDivider />
        <MarkButtons />
        <ToolbarDivider />
        <ListButtons />
        <Tool
          name="Lên một cấp (Shift+Tab)"
          icon={<TextIndentDecreaseLtr20Regular />}
          disabled={!canRaise}
          run={act(() => changeLevel(editor, -1))}
        />
        <Tool
          name="Xuống một cấp (Tab)"
          icon={<TextIndentIncreaseLtr20Regular />}
          disabled={!canDeepen}
          run={act(() => changeLevel(editor, 1))}
        />
        <ToolbarDivider />
        <TableButton />
        <FigureMenu />
        <BlockMenu />
      </FluentToolbar>
      <div className="toolbar-end">{children}</div>
    </div>
  );
}

function canMove(block: Parameters<typeof nextLevel>[0] | undefined, step: 1 | -1): boolean {
  return block !== undefined && nextLevel(block, step) !== undefined;
}

function Tool(props: { name: string; icon: ReactElement; disabled: boolean; run: () => void }) {
  const { name, icon, disabled, run } = props;
  return (
    <Tooltip content={name} relationship="label">
      <ToolbarButton icon={icon} disabled={disabled} onMouseDown={(event) => event.preventDefault()} onClick={run} />
    </Tooltip>
  );
}
