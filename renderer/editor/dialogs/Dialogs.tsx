import { ReactEditor } from 'slate-react';
import { DetailsDialog } from '../../screens/report/DetailsDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { LetterheadDialog } from './LetterheadDialog.tsx';
import { RecipientsDialog } from './RecipientsDialog.tsx';
import { TableDialog } from './TableDialog.tsx';

/** The dialog that is open on top of the page, if any. */
export function Dialogs({ reload }: { reload: () => void }) {
  const session = useSession();
  const say = useSay();
  const dialog = useLive(session.dialog);
  const report = useLive(session.report);
  const close = (): void => {
    session.dialog.set(null);
    // After the dialog has given the focus back to where it was opened from, which may be gone.
    setTimeout(() => ReactEditor.focus(session.editor), 60);
  };
  return (
    <>
      {dialog?.kind === 'details' ? (
        <DetailsDialog
          report={report}
          prepare={() => session.prepare()}
          close={close}
          done={() => void session.refreshContext().catch(say.failed)}
        />
      ) : null}
      {dialog?.kind === 'letterhead' ? <LetterheadDialog block={dialog.block} close={close} /> : null}
      {dialog?.kind === 'recipients' ? <RecipientsDialog block={dialog.block} close={close} /> : null}
      {dialog?.kind === 'table' ? <TableDialog block={dialog.block} close={close} /> : null}
      <ConflictDialog reload={reload} />
    </>
  );
}
