import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ReactEditor } from 'slate-react';
import type { AppendixNode } from '../../../shared/blocks/appendix/schema.ts';
import type { SalutationNode } from '../../../shared/blocks/salutation/schema.ts';
import { type Block, type BlockKind, blocks } from '../../../shared/blocks/schemas.ts';
import { useLive } from '../live.ts';
import { newBlockId } from '../model/block-id.ts';
import { insertBlock, insertOpening } from '../model/insert.ts';
import { useSession } from '../SessionContext.ts';
import { OrientationItems } from './OrientationItems.tsx';

/** Blocks that come where the caret stands. */
const anywhere: readonly BlockKind[] = ['part', 'page-break', 'appendix'];
/** The report's own frame: each once, offered again where it has been deleted. */
const once: readonly BlockKind[] = ['letterhead', 'title', 'recipients', 'signature'];

/** Puts in blocks with a form of their own. */
export function BlockMenu() {
  const session = useSession();
  const { editor, structure } = session;
  const missing = useLive(structure, () =>
    once.filter((kind) => !session.blocks.some((block) => block.type === kind)).join(' '),
  );
  const place = useLive(session.place);
  const appendix = appendixAt(
    useLive(structure, () => session.blocks),
    place,
  );
  const kinds = [...anywhere, ...once.filter((kind) => missing.split(' ').includes(kind))];
  const put = (insert: () => void) => () => {
    insert();
    ReactEditor.focus(editor);
  };
  return (
    <Menu checkedValues={{ orientation: [appendix?.orientation ?? 'auto'] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" className="toolbar-text" disabled={session.isReadOnly}>
          § Khối
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={put(() => insertOpening(editor, newAddressee(session.blocks)))}>
            {blocks.salutation.label}
          </MenuItem>
          <MenuItem onClick={put(() => insertOpening(editor, blocks.basis.empty(newBlockId())))}>
            {blocks.basis.label}
          </MenuItem>
          {kinds.map((kind) => (
            <MenuItem key={kind} onClick={put(() => insertBlock(editor, blocks[kind].empty(newBlockId())))}>
              {blocks[kind].label}
            </MenuItem>
          ))}
          {appendix ? <OrientationItems appendix={appendix.id} /> : null}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The appendix to which the block at this place belongs. */
function appendixAt(present: readonly Block[], place: number): AppendixNode | undefined {
  return present.slice(0, place + 1).findLast((block) => block.type === 'appendix');
}

/** The first whom a report addresses is the superior, whose name follows the directory; whoever comes after is typed. */
function newAddressee(present: readonly Block[]): SalutationNode {
  const fresh = blocks.salutation.empty(newBlockId()) as SalutationNode;
  if (present.some((block) => block.type === 'salutation')) return fresh;
  return {
    ...fresh,
    children: [{ text: '' }, { type: 'field', name: 'superior', children: [{ text: '' }] }, { text: '' }],
  };
}
