import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useFocusBack } from './useFocusBack.ts';

/** A dialog that stands as long as it is drawn, with its title and its buttons; when it goes, the focus goes back to where it was. */
export function DialogFrame(props: {
  title: string;
  className?: string;
  /** One that wants an answer: a click beside it does not close it. */
  alert?: boolean;
  /** By Escape or a click beside it; `slip` tells that it was the click. Without it neither does anything. */
  close?: (slip: boolean) => void;
  /** Makes it a form. */
  submit?: (event: FormEvent) => void;
  actions: ReactNode;
  children: ReactNode;
}) {
  const { title, className = '', alert = false, close, submit, actions, children } = props;
  useFocusBack();
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions fluid>{actions}</DialogActions>
    </DialogBody>
  );
  return (
    <Dialog
      open
      modalType={alert ? 'alert' : 'modal'}
      onOpenChange={(_, { open, type }) => open || close?.(type === 'backdropClick')}
    >
      <DialogSurface className={className}>
        {submit ? (
          <form onSubmit={submit} noValidate>
            {body}
          </form>
        ) : (
          body
        )}
      </DialogSurface>
    </Dialog>
  );
}
