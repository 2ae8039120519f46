import { Button } from '@fluentui/react-components';
import { FormDialog } from '../../ui/FormDialog.tsx';

/** Asks before a report with missing figures leaves the program; `see` leads to the first of them. */
export function GapsDialog(props: { gaps: number; goOn: () => void; giveUp: () => void; see: () => void }) {
  const { gaps, goOn, giveUp, see } = props;
  const look = (): void => {
    giveUp();
    see();
  };
  return (
    <FormDialog
      title={`Còn ${gaps} số liệu chưa có`}
      action="Vẫn xuất"
      submit={async () => goOn()}
      close={giveUp}
      more={<Button onClick={look}>Xem</Button>}
    >
      <p>Chỗ của những số ấy sẽ in thành dấu chấm (………) để điền tay.</p>
    </FormDialog>
  );
}
