import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/api.ts';
import { shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { ExportFiguresDialog } from '../import/ExportFiguresDialog.tsx';
import { useImport } from '../import/ImportRoom.tsx';
import { PastImports } from '../import/PastImports.tsx';
import { JournalDialog } from '../journal/JournalDialog.tsx';
import { SafetyDialog } from '../safety/SafetyDialog.tsx';
import { CreateWorkspace } from './CreateWorkspace.tsx';
import { useHelp } from './HelpRoom.tsx';
import { PeriodDialog } from './PeriodDialog.tsx';
import { WhoDialog } from './WhoDialog.tsx';

/** Everything about the workspace as a whole. */
export function WorkspaceMenu({
  workspace,
  changed,
}: {
  workspace: WorkspaceInfo;
  changed: (workspace: WorkspaceInfo) => void;
}) {
  const say = useSay();
  const help = useHelp();
  const startImport = useImport(null);
  const [dialog, setDialog] = useState<
    'create' | 'export' | 'imports' | 'who' | 'journal' | 'periods' | 'safety' | null
  >(null);
  const run = (work: Promise<unknown>): void => void work.catch(say.failed);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label="Sổ và trợ giúp" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => run(shell('workspace.open'))}>Mở sổ khác…</MenuItem>
            <MenuItem onClick={() => setDialog('create')}>Tạo sổ mới…</MenuItem>
            {workspace.demo ? null : <MenuItem onClick={() => run(shell('workspace.demo'))}>Mở sổ mẫu</MenuItem>}
            <MenuItem onClick={() => run(shell('workspace.close'))}>Đóng sổ</MenuItem>
            <MenuDivider />
            <MenuItem onClick={startImport}>Nhập số liệu…</MenuItem>
            <MenuItem onClick={() => setDialog('export')}>Xuất số liệu…</MenuItem>
            <MenuItem onClick={() => setDialog('imports')}>Các lần nhập số liệu…</MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => setDialog('periods')}>Kỳ báo cáo và hạn gửi…</MenuItem>
            <MenuItem onClick={() => setDialog('journal')}>Nhật ký…</MenuItem>
            <MenuItem onClick={() => setDialog('safety')}>An toàn dữ liệu…</MenuItem>
            <MenuItem onClick={() => setDialog('who')}>Bạn là ai?…</MenuItem>
            <MenuItem onClick={help} secondaryContent="F1">
              Hướng dẫn
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {dialog === 'create' ? <CreateWorkspace close={() => setDialog(null)} /> : null}
      {dialog === 'export' ? <ExportFiguresDialog close={() => setDialog(null)} /> : null}
      {dialog === 'imports' ? <PastImports close={() => setDialog(null)} /> : null}
      {dialog === 'journal' ? <JournalDialog close={() => setDialog(null)} /> : null}
      {dialog === 'periods' ? <PeriodDialog close={() => setDialog(null)} /> : null}
      {dialog === 'safety' ? <SafetyDialog workspace={workspace} close={() => setDialog(null)} /> : null}
      {dialog === 'who' ? <WhoDialog who={workspace.who} close={() => setDialog(null)} saved={changed} /> : null}
    </>
  );
}
