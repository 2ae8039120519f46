import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { RecentWorkspace } from '../../shared/api.ts';
import { smallFile } from './small-file.ts';

const recentSchema = z.object({
  /** The workspace to open at the next start; null where the clerk closed it. */
  open: z.string().nullable(),
  list: z.array(z.object({ file: z.string(), name: z.string() })),
});

/** The workspaces that were open on this PC, the latest first. */
export interface Recent {
  /** Those that still exist. */
  list(): RecentWorkspace[];
  /** The one to open at the next start. */
  toReopen(): string | null;
  opened(workspace: RecentWorkspace): Promise<void>;
  closed(): Promise<void>;
}

const longest = 10;

/** Reads the list kept in the given file. */
export async function openRecent(file: string): Promise<Recent> {
  const kept = smallFile(file, recentSchema);
  let { open, list } = (await kept.read()) ?? { open: null, list: [] };
  return {
    list: () => list.filter((workspace) => existsSync(workspace.file)),
    toReopen: () => open,
    opened: (workspace) => {
      open = workspace.file;
      list = [workspace, ...list.filter((other) => other.file !== workspace.file)].slice(0, longest);
      return kept.write({ open, list });
    },
    closed: () => {
      open = null;
      return kept.write({ open, list });
    },
  };
}
