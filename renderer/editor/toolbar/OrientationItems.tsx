import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItemRadio } from '@fluentui/react-components';
import type { AppendixNode } from '../../../shared/blocks/appendix/schema.ts';
import { changeBlock, clearProps } from '../dialogs/change-block.ts';
import { useSession } from '../SessionContext.ts';

const ways = [
  { value: 'auto', label: 'Tự động: ngang khi bảng rộng' },
  { value: 'portrait', label: 'Trang đứng' },
  { value: 'landscape', label: 'Trang ngang' },
] as const;

/** How the pages of the appendix lie in which the caret stands. */
export function OrientationItems({ appendix }: { appendix: string }) {
  const session = useSession();
  const choose = (way: (typeof ways)[number]['value']): void => {
    if (way === 'auto') clearProps(session, appendix, ['orientation']);
    else changeBlock<AppendixNode>(session, appendix, { orientation: way });
  };
  return (
    <>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>Trang của phụ lục này</MenuGroupHeader>
        {ways.map(({ value, label }) => (
          <MenuItemRadio key={value} name="orientation" value={value} onClick={() => choose(value)}>
            {label}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </>
  );
}
