import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import type { RecipientGroup } from '../../shared/directory/schema.ts';

/** Offers the named groups of the directory; nothing where there is none. */
export function GroupMenu({
  groups,
  insert,
}: {
  groups: readonly RecipientGroup[];
  insert: (group: RecipientGroup) => void;
}) {
  if (groups.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<PeopleRegular />}>
          Thêm cả nhóm
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups.map((group) => (
            <MenuItem key={group.id} secondaryContent={`${group.items.length} nơi`} onClick={() => insert(group)}>
              {group.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
