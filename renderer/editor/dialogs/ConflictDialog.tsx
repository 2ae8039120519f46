import { Button } from '@fluentui/react-components';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';

/** The report was changed elsewhere while it was being written here: the clerk says which of the two holds. */
export function ConflictDialog({ reload }: { reload: () => void }) {
  const { autosave, report } = useSession();
  const state = useLive(autosave.state);
  const id = useLive(report, (summary) => summary.id);
  if (state.kind !== 'conflict') return null;
  const keepOwn = async (): Promise<void> => {
    const stored = await call('reports.read', { report: id });
    await autosave.overwrite(stored.blocks, stored.report.revision);
  };
  return (
    <FormDialog
      title="Báo cáo vừa được sửa ở nơi khác"
      action="Giữ bản đang soạn"
      cancel={null}
      submit={keepOwn}
      close={() => undefined}
      more={<Button onClick={reload}>Lấy bản ở nơi khác</Button>}
    >
      <p>{state.message}</p>
      <p>
        “Giữ bản đang soạn” ghi đè bằng những gì đang thấy trên trang này. “Lấy bản ở nơi khác” bỏ những chữ chưa lưu ở
        đây.
      </p>
    </FormDialog>
  );
}
