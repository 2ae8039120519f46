import type { CallMessage, Outcome, ServiceEvent, ServiceMessage } from '../../shared/api.ts';
import type { ServiceChild } from './child.ts';

/** The main process's end of the service: calls and news, over as many service processes as it takes. */
export interface ServiceLink {
  call(door: CallMessage['door'], method: string, input: unknown): Promise<Outcome<unknown>>;
  /** The running process, for those who watch it. */
  pid(): number | undefined;
  /** Ends the service for good; calls still open are answered with an error. */
  stop(): void;
}

type Call = (door: CallMessage['door'], method: string, input: unknown) => Promise<Outcome<unknown>>;

/** How long to wait before the next start, by how many starts in a row have come to nothing; then the last of them again and again. */
const pauses = [0, 100, 500, 2000, 10_000] as const;
/** After so many starts that came to nothing calls are no longer kept waiting. */
const hopeless = 3;
/** A service that worked, but for a shorter time than this, may die of the very call that is sent again. */
const shortLife = 1000;
const breath = 250;

/**
 * Keeps one service process running. One that dies is started again at once: calls that it leaves open are answered with an
 * error, `reopen` is run before any later call, and then `hear` is told `service.restarted`.
 */
export function linkService(parts: {
  start: () => ServiceChild;
  reopen: (call: Call) => Promise<void>;
  hear: (event: ServiceEvent) => void;
}): ServiceLink {
  let child: ServiceChild | undefined;
  let stopped = false;
  let failedStarts = 0;
  let nextId = 1;
  let lastWords = '';
  const pending = new Map<number, (outcome: Outcome<unknown>) => void>();
  /** Calls that wait until the service is there and has its workspace again; null while it is there. */
  let waiting: (() => void)[] | null = [];

  const send: Call = (door, method, input) =>
    new Promise((resolve) => {
      const id = nextId++;
      pending.set(id, resolve);
      child?.send({ id, door, method, input });
    });

  const takeUp = async (again: boolean): Promise<void> => {
    const current = child;
    if (again) await parts.reopen(send).catch(() => undefined);
    if (child !== current || !waiting) return;
    const queue = waiting;
    waiting = null;
    for (const go of queue) go();
    if (again) parts.hear({ type: 'service.restarted' });
  };

  const receive = (message: ServiceMessage, again: boolean): void => {
    if ('ready' in message) void takeUp(again);
    else if ('event' in message) parts.hear(message.event);
    else {
      pending.get(message.id)?.(message.outcome);
      pending.delete(message.id);
    }
  };

  const giveUp = (): void => {
    const queue = waiting ?? [];
    waiting = [];
    for (const go of queue) go();
  };

  const run = (again: boolean): void => {
    const started = Date.now();
    let worked = false;
    const current = parts.start();
    child = current;
    current.onMessage((message) => {
      worked = true;
      if (child === current) receive(message, again);
    });
    current.onExit((words) => {
      lastWords = words;
      child = undefined;
      waiting ??= [];
      for (const resolve of pending.values()) resolve(interrupted);
      pending.clear();
      if (stopped) return giveUp();
      failedStarts = worked ? 0 : failedStarts + 1;
      if (failedStarts >= hopeless) giveUp();
      const pause = pauses[Math.min(failedStarts, pauses.length - 1)] ?? 0;
      setTimeout(() => stopped || run(true), worked && Date.now() - started < shortLife ? breath : pause);
    });
  };

  run(false);
  return {
    call: async (door, method, input) => {
      if (waiting && (stopped || failedStarts >= hopeless)) return unavailable(lastWords);
      if (waiting) await new Promise<void>((go) => waiting?.push(go));
      return child && !waiting ? send(door, method, input) : unavailable(lastWords);
    },
    pid: () => child?.pid(),
    stop: () => {
      stopped = true;
      child?.kill();
    },
  };
}

const interrupted: Outcome<unknown> = {
  ok: false,
  error: {
    code: 'internal',
    message:
      'Phần giữ dữ liệu vừa bị ngắt và đang được khởi động lại; những gì đã lưu vẫn còn nguyên. Hãy làm lại bước vừa rồi.',
  },
};

function unavailable(lastWords: string): Outcome<unknown> {
  const reason = lastWords.split('\n').findLast((line) => line.includes('Error')) ?? '';
  const detail = reason ? ` (${reason.trim()})` : '';
  return {
    ok: false,
    error: {
      code: 'internal',
      message: `Không khởi động được phần giữ dữ liệu${detail}: hãy đóng chương trình rồi mở lại. Dữ liệu đã lưu vẫn còn nguyên.`,
    },
  };
}
