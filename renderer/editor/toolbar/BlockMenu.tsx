import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ReactEditor } from 'slate-react';
import { type BlockKind, blocks } from '../../../shared/blocks/schemas.ts';
import { useLive } from '../live.ts';
import { newBlockId } from '../model/block-id.ts';
import { insertBlock } from '../model/insert.ts';
import { useSession } from '../SessionContext.ts';

/** Blocks that come where the caret stands. */
const anywhere: readonly BlockKind[] = ['page-break', 'appendix'];
/** The report's own frame: each once, offered again where it has been deleted. */
const once: readonly BlockKind[] = ['letterhead', 'title', 'recipients', 'signature'];

/** Puts in blocks with a form of their own. */
export function BlockMenu() {
  const session = useSession();
  const { editor, structure } = session;
  const missing = useLive(structure, () =>
    once.filter((kind) => !session.blocks.some((block) => block.type === kind)).join(' '),
  );
  const kinds = [...anywhere, ...once.filter((kind) => missing.split(' ').includes(kind))];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" className="toolbar-text">
          § Khối
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kinds.map((kind) => (
            <MenuItem
              key={kind}
              onClick={() => {
                insertBlock(editor, blocks[kind].empty(newBlockId()));
                ReactEditor.focus(editor);
              }}
            >
              {blocks[kind].label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
