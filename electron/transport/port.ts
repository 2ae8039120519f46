import type { CallMessage, ServiceMessage } from '../../shared/api.ts';

/** The service's end of the wire to the main process. */
export interface ServicePort {
  send(message: ServiceMessage): void;
  onCall(hear: (call: CallMessage) => void): void;
  /** The main process has gone: nobody will ask any more. */
  onGone(gone: () => void): void;
}

/** What Electron puts on `process` in a utility process. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', hear: (event: { data: unknown }) => void): unknown;
}

/** Finds the wire, whichever way this process was started; undefined where it was started by hand. */
export function openPort(): ServicePort | undefined {
  const parentPort = (process as { parentPort?: ParentPort }).parentPort;
  if (parentPort) {
    return {
      send: (message) => parentPort.postMessage(message),
      onCall: (hear) => parentPort.on('message', (event) => hear(event.data as CallMessage)),
      // A utility process is ended by Electron together with its parent.
      onGone: () => undefined,
    };
  }
  if (!process.send) return undefined;
  return {
    send: (message) => {
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    onCall: (hear) => process.on('message', (message) => hear(message as CallMessage)),
    onGone: (gone) => process.once('disconnect', gone),
  };
}
