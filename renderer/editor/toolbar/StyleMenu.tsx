import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ReactEditor } from 'slate-react';
import { blocks } from '../../../shared/blocks/schemas.ts';
import { useLive } from '../live.ts';
import { blockAt } from '../model/caret.ts';
import { styleOf, type TextStyleName, textStyles, turnInto } from '../model/turn-into.ts';
import { useSession } from '../SessionContext.ts';

const keys: Partial<Record<TextStyleName, string>> = {
  body: 'Ctrl+Alt+0',
  heading1: 'Ctrl+Alt+1',
  heading2: 'Ctrl+Alt+2',
  heading3: 'Ctrl+Alt+3',
  heading4: 'Ctrl+Alt+4',
  dash: 'Ctrl+Shift+L',
};

/** Which style the text at the caret has; a list of all to choose from. */
export function StyleMenu() {
  const { editor, moment, isReadOnly } = useSession();
  const style = useLive(moment, () => {
    const block = blockAt(editor)?.[0];
    return block && styleOf(block);
  });
  const fixed = useLive(moment, () => {
    const block = blockAt(editor)?.[0];
    return block ? blocks[block.type].label : 'Kiểu chữ';
  });
  return (
    <Menu checkedValues={{ style: style ? [style] : [] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          className="toolbar-style"
          disabled={isReadOnly || style === undefined}
          aria-label="Kiểu đoạn"
        >
          {style ? textStyles[style].label : fixed}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {Object.entries(textStyles).map(([name, { label }]) => (
            <MenuItemRadio
              key={name}
              name="style"
              value={name}
              secondaryContent={keys[name as TextStyleName] ?? null}
              onClick={() => {
                turnInto(editor, name as TextStyleName);
                ReactEditor.focus(editor);
              }}
            >
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
