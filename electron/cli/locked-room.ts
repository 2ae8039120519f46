import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Safety } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import type { Host, HostSettings } from '../services/host.ts';

/** Where the terminal works on a file with a password: a copy in a folder of its own, which is sealed back and then goes. */
export interface LockedRoom {
  settings: Required<Pick<HostSettings, 'safety'>>;
  /** Writes back what the command has changed. Throws where that cannot be: then the file is as it was. */
  seal(host: Host): Promise<void>;
  leave(): void;
}

export function lockedRoom(): LockedRoom {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-'));
  const root = join(folder, 'so');
  return {
    settings: {
      safety: {
        root,
        fleeting: root,
        backups: join(folder, 'sao-luu'),
        machine: hostname(),
        travels: () => false,
        // What another PC has left to tell the clerk stays.
        isShare: () => true,
      },
    },
    async seal(host) {
      const read = await host.call('safety.read', {}, 'shell');
      if (!read.ok || (read.data as Safety).state === 'here') return;
      const sealed = await host.call('safety.seal', {}, 'shell');
      if (sealed.ok && (sealed.data as Safety).complete) return;
      const why = sealed.ok ? (sealed.data as Safety).message : sealed.error.message;
      throw new AppError('conflict', `Chưa ghi lại được tệp có mật khẩu nên thay đổi của lệnh này bị bỏ. ${why}`);
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  };
}
