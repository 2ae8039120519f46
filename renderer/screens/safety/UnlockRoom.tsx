import { type ReactNode, useEffect, useState } from 'react';
import type { RecoverySheet } from '../../../shared/api.ts';
import { call, shell } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { UnlockContext } from '../../ui/unlock.ts';
import { SetPasswordDialog } from './SetPasswordDialog.tsx';
import { SheetDialog } from './SheetDialog.tsx';
import { UnlockDialog } from './UnlockDialog.tsx';

/** What is asked just now: the password of a file that is to be opened, or of the open one's stick; after a recovery code a new password. */
type Step = { ask: 'open' | 'learn'; file: string } | { ask: 'renew' } | { ask: 'keep'; sheet: RecoverySheet };

/** Asks for a password wherever a workspace with one is to be opened: from the first screen, by a double click, at the start. */
export function UnlockRoom({ children }: { children: ReactNode }) {
  const say = useSay();
  const [step, setStep] = useState<Step | null>(null);
  useEffect(() => {
    void shell('start').then(async ({ locked }) => {
      // A page that was loaded again may have something open by now.
      const isOpen = await call('workspace.read', {}).then(
        () => true,
        () => false,
      );
      if (locked !== null && !isOpen) setStep({ ask: 'open', file: locked });
    }, say.failed);
    return window.bridge.listenShell((news) => {
      if (news.type === 'open.locked') setStep({ ask: 'open', file: news.file });
    });
  }, [say]);
  const learn = (): void => {
    call('workspace.read', {}).then(({ file }) => setStep({ ask: 'learn', file }), say.failed);
  };
  // What a dialog has led on to stays.
  const close = (): void => setStep((now) => (now === step ? null : now));
  const open = async (ask: 'open' | 'learn', password: string, byCode: boolean): Promise<void> => {
    if (ask === 'open') await shell('workspace.unlock', { password });
    else await call('safety.learnPassword', { password });
    if (byCode) setStep({ ask: 'renew' });
  };
  return (
    <UnlockContext value={learn}>
      {children}
      {step?.ask === 'open' || step?.ask === 'learn' ? (
        <UnlockDialog
          key={step.file}
          file={step.file}
          open={(typed, byCode) => open(step.ask, typed, byCode)}
          close={close}
        />
      ) : null}
      {step?.ask === 'renew' ? (
        <SetPasswordDialog
          title="Đặt mật khẩu mới cho bản trên USB"
          done={(sheet) => setStep({ ask: 'keep', sheet })}
          close={close}
        />
      ) : null}
      {step?.ask === 'keep' ? <SheetDialog sheet={step.sheet} close={close} /> : null}
    </UnlockContext>
  );
}
