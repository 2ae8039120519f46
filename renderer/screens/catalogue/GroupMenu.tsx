import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { GroupRecord } from '../../../shared/value/indicator.ts';

/** What can be done with a group as a whole; only an empty one can be deleted. */
export function GroupMenu(props: {
  group: GroupRecord;
  rename: () => void;
  move: (step: number) => void;
  remove: () => void;
}) {
  const { group, rename, move, remove } = props;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={`Việc khác với nhóm ${group.label}`} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={rename}>Đổi tên nhóm…</MenuItem>
          <MenuItem onClick={() => move(-1)}>Đưa nhóm lên trên</MenuItem>
          <MenuItem onClick={() => move(1)}>Đưa nhóm xuống dưới</MenuItem>
          {group.indicators.length === 0 ? <MenuItem onClick={remove}>Xóa nhóm</MenuItem> : null}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
