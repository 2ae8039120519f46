import { Button } from '@fluentui/react-components';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { OpenPoints } from './open-points.ts';

/** What is asked before a report leaves the program where something is open: what is, and the answers. */
export interface OpenQuestion extends OpenPoints {
  /** What goes on all the same: “Vẫn xuất”, “Vẫn in”. */
  action: string;
  goOn: () => void;
  giveUp: () => void;
}

/** Tells what is still open before a report leaves the program, and leads there where it can; it never forbids. */
export function OpenPointsDialog(props: OpenQuestion & { seeGap?: () => void; seeChecks?: () => void }) {
  const { gaps, found, action, goOn, giveUp, seeGap, seeChecks } = props;
  const hasFound = found.error + found.question > 0;
  const look = (see: () => void) => (): void => {
    giveUp();
    see();
  };
  return (
    <FormDialog
      title={gaps > 0 ? `Còn ${gaps} số liệu chưa có` : 'Báo cáo còn chỗ cần xem lại'}
      action={action}
      submit={async () => goOn()}
      close={giveUp}
      more={
        <>
          {gaps > 0 && seeGap ? <Button onClick={look(seeGap)}>Xem</Button> : null}
          {hasFound && seeChecks ? <Button onClick={look(seeChecks)}>Xem kiểm tra</Button> : null}
        </>
      }
    >
      {gaps > 0 ? <p>Chỗ của những số ấy sẽ in thành dấu chấm (………) để điền tay.</p> : null}
      {hasFound ? <p>Kiểm tra thấy {foundWords(found)}.</p> : null}
    </FormDialog>
  );
}

/** “2 chỗ sai, 3 chỗ cần xem lại và 1 lưu ý”. */
function foundWords({ error, question, info }: OpenPoints['found']): string {
  const parts = [
    [error, 'chỗ sai'],
    [question, 'chỗ cần xem lại'],
    [info, 'lưu ý'],
  ].flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} và ${last}`;
}
