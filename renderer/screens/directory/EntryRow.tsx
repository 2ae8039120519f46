import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';
import { isValidAt, type Valid } from '../../../shared/directory/validity.ts';
import type { Day } from '../../../shared/period/date.ts';
import { validWords } from './valid-words.ts';

export interface EntryAction {
  label: string;
  run: () => void;
}

/** One entry of the directory: when it holds, what it says, and what can be done with it. */
export function EntryRow(props: {
  /** What buttons call it. */
  name: string;
  /** Left out for what holds at all times. */
  valid?: Valid;
  today?: Day;
  edit: () => void;
  more: readonly EntryAction[];
  children: ReactNode;
}) {
  const { name, valid, today, edit, more, children } = props;
  return (
    <li className="entry">
      {valid ? (
        <div className="entry-when">
          <span>{validWords(valid)}</span>
          {today && isValidAt(valid, today) ? <span className="entry-now">hiện nay</span> : null}
        </div>
      ) : null}
      <div className="entry-what">{children}</div>
      <div className="entry-tools">
        <Button appearance="subtle" aria-label={`Sửa ${name}`} onClick={edit}>
          Sửa…
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={`Việc khác với ${name}`} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {more.map(({ label, run }) => (
                <MenuItem key={label} onClick={run}>
                  {label}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </li>
  );
}
