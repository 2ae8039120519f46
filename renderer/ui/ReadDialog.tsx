import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A dialog that is only read, with one button that closes it. */
export function ReadDialog(props: { title: string; className?: string; close: () => void; children: ReactNode }) {
  const { title, className, close, children } = props;
  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface {...(className === undefined ? {} : { className })}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              Đóng
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
