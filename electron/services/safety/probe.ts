import { existsSync } from 'node:fs';
import { access, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whether a workspace's file is on its stick, and its folder at all. */
export interface There {
  file: boolean;
  folder: boolean;
}

/** Looks now and then whether a stick is there. It is asked aside: one that is busy for seconds must hold up nobody else. */
export function keepProbe(stick: string): { last(): There; ask(stick: string): void } {
  let last: There = { file: existsSync(stick), folder: existsSync(dirname(stick)) };
  let busy = false;
  return {
    last: () => last,
    ask(file) {
      if (busy) return;
      busy = true;
      void Promise.all([answers(file), answers(dirname(file))]).then(([isFile, isFolder]) => {
        last = { file: isFile, folder: isFolder };
        busy = false;
      });
    },
  };
}

/** Whether there is anything at the path. */
export function answers(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Waits aside until the stick has answered: what is asked of it next is answered at once. */
export async function awaken(stick: string): Promise<void> {
  try {
    const handle = await open(stick, 'r');
    try {
      await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    } finally {
      await handle.close();
    }
  } catch {
    // Whoever asks next is told what is wrong.
  }
}
