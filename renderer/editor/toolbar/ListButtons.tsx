import { ToolbarButton, Tooltip } from '@fluentui/react-components';
import { TextBulletListLtr20Regular, TextNumberListLtr20Regular } from '@fluentui/react-icons';
import { ReactEditor } from 'slate-react';
import { useLive } from '../live.ts';
import { blockAt } from '../model/caret.ts';
import { styleOf, turnInto } from '../model/turn-into.ts';
import { useSession } from '../SessionContext.ts';

const lists = [
  { style: 'dash', name: 'Gạch đầu dòng (Ctrl+Shift+L)', icon: <TextBulletListLtr20Regular /> },
  { style: 'number', name: 'Đánh số 1. 2. 3.', icon: <TextNumberListLtr20Regular /> },
] as const;

/** Makes the selected lines a list, or plain text again. */
export function ListButtons() {
  const { editor, moment, isReadOnly } = useSession();
  const style = useLive(moment, () => {
    const block = blockAt(editor)?.[0];
    return block && styleOf(block);
  });
  return lists.map((list) => (
    <Tooltip key={list.style} content={list.name} relationship="label">
      <ToolbarButton
        icon={list.icon}
        aria-pressed={style === list.style}
        className="toolbar-toggle"
        disabled={isReadOnly || style === undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          turnInto(editor, style === list.style ? 'body' : list.style);
          ReactEditor.focus(editor);
        }}
      />
    </Tooltip>
  ));
}
