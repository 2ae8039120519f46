import { Button } from '@fluentui/react-components';
import { Table20Regular } from '@fluentui/react-icons';
import { useSession } from '../SessionContext.ts';

/** Puts in a table of indicators: which rows and columns is asked first. */
export function TableButton() {
  const { dialog, isReadOnly } = useSession();
  return (
    <Button
      size="small"
      appearance="subtle"
      className="toolbar-text"
      disabled={isReadOnly}
      icon={<Table20Regular />}
      onClick={() => dialog.set({ kind: 'table', block: null })}
    >
      Bảng chỉ tiêu
    </Button>
  );
}
