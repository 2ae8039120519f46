import { join } from 'node:path';
import { createHost, type Host } from '../../electron/services/index.ts';
import type { Input, MethodName, Reply, Safety } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { root } from '../set-up/place.mjs';
import { misled } from './broken-writers.ts';
import { Broken, type Ledger } from './ledger.ts';

/** The password of the trials whose stick has one. */
export const trialPassword = 'Mật khẩu của phép thử';

/** A PC with its own folder for working copies: the services themselves, without a window. */
export interface Pc {
  host: Host;
  folder: string;
  /** What the services have accepted on this PC, and so what its lamp speaks of. */
  own: Set<string>;
  call<Name extends MethodName>(method: Name, input: Input<Name>): Promise<Reply<Name>>;
}

/** Switches a PC on. `travels` false works on files where they lie; `lamp` hears each time that all is said to be on the stick. */
export function switchOn(
  folder: string,
  machine: string,
  how: { own: Set<string>; travels?: boolean; lamp(): void },
): Pc {
  const isOn = ({ complete, state }: Safety) => complete && state !== 'here';
  const host = createHost({
    seedsFolder: join(root, 'seeds'),
    safety: {
      root: join(folder, 'so'),
      fleeting: join(folder, 'tam'),
      backups: join(folder, 'sao-luu'),
      machine,
      travels: () => how.travels ?? true,
    },
    emit: (event) => {
      if (event.type === 'safety.changed' && isOn(event.safety)) how.lamp();
    },
  });
  return {
    host,
    folder,
    own: how.own,
    async call(method, input) {
      const ask = (wished: unknown) => host.call(method, misled(method, wished as typeof input), 'shell');
      const first = await ask(input);
      const isAsked = !first.ok && first.error.code === 'locked' && method === 'workspaces.open';
      const outcome = isAsked ? await ask({ ...input, password: trialPassword }) : first;
      if (outcome.ok) return outcome.data as never;
      throw new AppError(outcome.error.code, outcome.error.message, outcome.error.field);
    },
  };
}

/** Opens a workspace that must open; anything else is the end of it. */
export async function mustOpen(pc: Pc, file: string): Promise<void> {
  try {
    await pc.call('workspaces.open', { file });
  } catch (error) {
    throw new Broken('unrecoverable', `${pc.folder}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Lets the seconds pass in which the services look around: enough of them and what has settled is sealed in the background. */
export function letSecondsPass(pc: Pc, seconds: number): void {
  for (let second = 0; second < seconds; second += 1) pc.host.noticeOthers();
}

/** Seals, and notes what is on the stick by the service's own word. Returns what the lamp says then. */
export async function sealAll(pc: Pc, ledger: Ledger): Promise<Safety['state'] | 'incomplete'> {
  const before = [...pc.own];
  const { state, complete } = await pc.call('safety.seal', {});
  if (state === 'sealed' && complete) for (const key of before) ledger.sealed.add(key);
  return state === 'sealed' && !complete ? 'incomplete' : state;
}
