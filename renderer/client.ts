import type {
  Bridge,
  Input,
  Outcome,
  Reply,
  ServiceEvent,
  ShellMethod,
  ShellMethods,
  WindowMethod,
} from '../shared/api.ts';
import { AppError } from '../shared/errors.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    bridge: Bridge;
  }
}

/** Calls a service; throws `AppError` with a message for the clerk. */
export async function call<Name extends WindowMethod>(method: Name, input: Input<Name>): Promise<Reply<Name>> {
  return unwrap(await window.bridge.call(method, input)) as Reply<Name>;
}

/** Asks the main process for something that needs a dialog, a printer or a file; throws `AppError`. */
export async function shell<Name extends ShellMethod>(
  method: Name,
  ...input: Parameters<ShellMethods[Name]>
): Promise<ReturnType<ShellMethods[Name]>> {
  return unwrap(await window.bridge.shell(method, input[0] ?? {})) as ReturnType<ShellMethods[Name]>;
}

/** Listens to news from the services; returns the way to stop. */
export function listen(hear: (event: ServiceEvent) => void): () => void {
  return window.bridge.listen(hear);
}

function unwrap<Data>(outcome: Outcome<Data>): Data {
  if (outcome.ok) return outcome.data;
  throw new AppError(outcome.error.code, outcome.error.message, outcome.error.field);
}
