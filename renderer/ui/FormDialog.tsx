import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import { AppError } from '../../shared/errors.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { messageOf } from './say.tsx';
import './form.css';

/**
 * A dialog with one primary action, also by Enter. While `submit` runs the button waits; what it throws is shown in the dialog,
 * which then stays open. It closes itself once `submit` is done.
 */
export function FormDialog(props: {
  title: string;
  className?: string;
  action: string;
  /** The word of the button that gives up; null where one cannot. */
  cancel?: string | null;
  ready?: boolean;
  submit: () => Promise<void>;
  close: () => void;
  /** Further buttons, left of the two. */
  more?: ReactNode;
  children: ReactNode;
}) {
  const { title, className = '', action, cancel = 'Thôi', ready = true, submit, close, more, children } = props;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      await submit();
      close();
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'cancelled')) setTrouble(messageOf(error));
      setBusy(false);
    }
  };

  return (
    <DialogFrame
      title={title}
      className={`form-dialog ${className}`}
      alert={cancel === null}
      close={() => busy || close()}
      submit={(event) => void send(event)}
      actions={
        <>
          {more}
          <Button
            type="submit"
            appearance="primary"
            disabled={!ready}
            // While it waits it keeps the focus, so that Escape and Tab still work after a refusal.
            disabledFocusable={busy}
            icon={busy ? <Spinner size="tiny" /> : null}
          >
            {action}
          </Button>
          {cancel === null ? null : (
            <Button type="button" disabled={busy} onClick={close}>
              {cancel}
            </Button>
          )}
        </>
      }
    >
      {children}
      {trouble === null ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
    </DialogFrame>
  );
}
