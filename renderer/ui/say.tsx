import {
  Link,
  Spinner,
  Toast,
  Toaster,
  ToastFooter,
  ToastTitle,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { AppError, missingFiles } from '../../shared/errors.ts';

/** Short messages at the lower edge of the window. */
export interface Say {
  /** Something is done; `action` offers the next step, such as opening a file or undoing. */
  done(text: string, ...actions: readonly SayAction[]): void;
  /** Something went wrong: shows the message of an `AppError`, and nothing where the clerk gave up by themselves. */
  failed(error: unknown): void;
  /** Something takes a while; shown until `end`, with a way to stop it where `stop` is given. */
  working(text: string, stop?: () => void): Working;
}

/** A message about work that goes on. */
export interface Working {
  /** Says how far it has come. */
  tell(text: string): void;
  end(): void;
}

export interface SayAction {
  label: string;
  run(): void;
}

const SayContext = createContext<Say | undefined>(undefined);

/** The messages of the window; only below `SayRoom`. */
export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('useSay outside SayRoom');
  return say;
}

/** Gives its children `useSay` and draws what they say. */
export function SayRoom({ children }: { children: ReactNode }) {
  const toaster = useId('say');
  const { dispatchToast, updateToast, dismissToast } = useToastController(toaster);
  const say = useMemo<Say>(() => {
    const show = (text: string, intent: 'success' | 'error', timeout: number, actions: readonly SayAction[]): void => {
      const toastId = crypto.randomUUID();
      const close = { label: 'Đóng', run: () => undefined };
      const links = (intent === 'error' ? [...actions, close] : actions).map((action) => (
        <Link
          key={action.label}
          as="button"
          onClick={() => {
            dismissToast(toastId);
            action.run();
          }}
        >
          {action.label}
        </Link>
      ));
      dispatchToast(
        <Toast>
          <ToastTitle className="say-text">{text}</ToastTitle>
          {links.length > 0 ? <ToastFooter>{links}</ToastFooter> : null}
        </Toast>,
        { toastId, intent, timeout, pauseOnHover: true, pauseOnWindowBlur: true },
      );
    };
    return {
      done: (text, ...actions) => show(text, 'success', actions.length > 0 ? 10_000 : 4_000, actions),
      failed: (error) => {
        if (error instanceof AppError && error.code === 'cancelled') return;
        show(messageOf(error), 'error', 20_000, []);
      },
      working: (text, stop) => {
        const toastId = crypto.randomUUID();
        const content = (words: string): ReactNode => (
          <Toast>
            <ToastTitle className="say-text" media={<Spinner size="tiny" />}>
              {words}
            </ToastTitle>
            {stop ? (
              <ToastFooter>
                <Link as="button" onClick={stop}>
                  Dừng
                </Link>
              </ToastFooter>
            ) : null}
          </Toast>
        );
        dispatchToast(content(text), { toastId, timeout: -1 });
        return {
          tell: (words) => updateToast({ toastId, content: content(words) }),
          end: () => dismissToast(toastId),
        };
      },
    };
  }, [dispatchToast, updateToast, dismissToast]);
  return (
    <SayContext value={say}>
      {children}
      <Toaster toasterId={toaster} position="bottom-end" offset={{ vertical: 40, horizontal: 16 }} limit={4} />
    </SayContext>
  );
}

/** The sentence that tells the clerk what went wrong. */
export function messageOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  if (/dynamically imported module/i.test(detail)) return missingFiles;
  return `Chương trình gặp lỗi ngoài dự kiến (${detail}). Dữ liệu đã lưu vẫn còn nguyên: hãy thử lại, nếu vẫn lỗi thì đóng và mở lại chương trình.`;
}
