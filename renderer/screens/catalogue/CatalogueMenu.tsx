import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import type { CatalogueFile } from '../../../shared/api.ts';
import { shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { CatalogueFileDialog } from './CatalogueFileDialog.tsx';
import type { CatalogueDesk } from './useCatalogue.ts';

/** Carries the catalogue to other offices as a file, and takes theirs in. */
export function CatalogueMenu({ desk }: { desk: CatalogueDesk }) {
  const say = useSay();
  const [found, setFound] = useState<CatalogueFile | null>(null);
  const write = async (): Promise<void> => {
    const written = await shell('catalogue.export');
    if (!written) return;
    say.done('Đã ghi danh mục ra tệp.', {
      label: 'Mở thư mục',
      run: () => void shell('file.show', { file: written.file, how: 'folder' }).catch(say.failed),
    });
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label="Tệp danh mục" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void write().catch(say.failed)}>Ghi danh mục ra tệp…</MenuItem>
            <MenuItem onClick={() => void shell('catalogue.import').then(setFound, say.failed)}>
              Lấy danh mục từ tệp…
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {found ? <CatalogueFileDialog found={found} desk={desk} close={() => setFound(null)} /> : null}
    </>
  );
}
