import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DialogFrame } from './DialogFrame.tsx';

/** A dialog that is only read, with one button that closes it. */
export function ReadDialog(props: { title: string; className?: string; close: () => void; children: ReactNode }) {
  const { close, children, ...named } = props;
  return (
    <DialogFrame
      {...named}
      close={close}
      actions={
        <Button appearance="primary" onClick={close}>
          Đóng
        </Button>
      }
    >
      {children}
    </DialogFrame>
  );
}
