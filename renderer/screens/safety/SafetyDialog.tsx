import type { WorkspaceInfo } from '../../../shared/api.ts';
import { ReadDialog } from '../../ui/ReadDialog.tsx';
import { useSafety } from '../../ui/useSafety.ts';
import { BackupList } from './BackupList.tsx';
import { LeavesNothing } from './LeavesNothing.tsx';
import { OtherStick } from './OtherStick.tsx';
import { PasswordSection } from './PasswordSection.tsx';
import { safeWhere } from './safety-words.ts';
import { TwoPcs } from './TwoPcs.tsx';
import { VerifyWorkspace } from './VerifyWorkspace.tsx';
import './safety.css';

/** What keeps the workspace safe: where it lies, whether it is whole, and its backups on this PC. */
export function SafetyDialog({ workspace, close }: { workspace: WorkspaceInfo; close: () => void }) {
  const safety = useSafety();
  const isOnStick = safety !== null && safety.state !== 'here';
  return (
    <ReadDialog title="An toàn dữ liệu" className="safety" close={close}>
      <section aria-labelledby="safety-where">
        <h3 id="safety-where">Sổ đang nằm ở đâu</h3>
        <p className="safety-file">{workspace.file}</p>
        {safety ? <p>{safeWhere(safety)}</p> : null}
        {isOnStick ? <OtherStick /> : null}
        {isOnStick ? <LeavesNothing safety={safety} /> : null}
      </section>
      {safety ? <TwoPcs count={safety.contradictions} leave={close} /> : null}
      {isOnStick ? <PasswordSection hasPassword={safety.password} /> : null}
      <VerifyWorkspace isOnStick={isOnStick} />
      <BackupList workspace={workspace} leavesNothing={safety?.leavesNothing ?? false} />
    </ReadDialog>
  );
}
