import { ToolbarButton, Tooltip } from '@fluentui/react-components';
import { TextBold20Regular, TextItalic20Regular, TextUnderline20Regular } from '@fluentui/react-icons';
import { Range } from 'slate';
import { useLive } from '../live.ts';
import { isTextKind } from '../model/block-shapes.ts';
import { blockAt } from '../model/caret.ts';
import { hasMark, type Mark, toggleMark } from '../model/marks.ts';
import { useSession } from '../SessionContext.ts';

const marks = [
  { mark: 'bold', name: 'Đậm (Ctrl+B)', icon: <TextBold20Regular /> },
  { mark: 'italic', name: 'Nghiêng (Ctrl+I)', icon: <TextItalic20Regular /> },
  { mark: 'underline', name: 'Gạch chân (Ctrl+U)', icon: <TextUnderline20Regular /> },
] as const satisfies readonly { mark: Mark; name: string; icon: unknown }[];

/** Bold, italic, underline: pressed where the text at the caret carries them. */
export function MarkButtons() {
  const { editor, moment, isReadOnly } = useSession();
  const hasText = useLive(moment, () => {
    const { selection } = editor;
    return selection !== null && (Range.isExpanded(selection) || isTextKind(blockAt(editor)?.[0].type ?? ''));
  });
  const active = useLive(moment, () =>
    marks
      .filter(({ mark }) => hasMark(editor, mark))
      .map(({ mark }) => mark)
      .join(' '),
  );
  return marks.map(({ mark, name, icon }) => (
    <Tooltip key={mark} content={name} relationship="label">
      <ToolbarButton
        icon={icon}
        aria-pressed={active.includes(mark)}
        className="toolbar-toggle"
        disabled={isReadOnly || !hasText}
        // The text keeps the focus and its selection.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => toggleMark(editor, mark)}
      />
    </Tooltip>
  ));
}
