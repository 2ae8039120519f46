import { existsSync } from 'node:fs';
import { z } from 'zod';
import { smallFile } from './small-file.ts';

const entrySchema = z.object({
  file: z.string(),
  name: z.string(),
  /** Of the workspace; lists of older versions have none. */
  id: z.string().optional(),
});
export type RecentEntry = z.infer<typeof entrySchema>;

const recentSchema = z.object({
  /** The workspace to open at the next start; null where the clerk closed it. */
  open: z.string().nullable(),
  list: z.array(entrySchema),
});

/** The workspaces that were open on this PC, the latest first. */
export interface Recent {
  /** Each where it was last, whether it is still there or not. */
  list(): readonly RecentEntry[];
  /** The one to open at the next start. */
  toReopen(): string | null;
  /** One that lies elsewhere now, since its stick has another letter, takes the place of its former entry. */
  opened(workspace: RecentEntry): Promise<void>;
  closed(): Promise<void>;
}

const longest = 10;

/** Reads the list kept in the given file. */
export async function openRecent(file: string): Promise<Recent> {
  const kept = smallFile(file, recentSchema);
  let { open, list } = (await kept.read()) ?? { open: null, list: [] };
  return {
    list: () => list,
    toReopen: () => open,
    opened: (workspace) => {
      const isFormer = (other: RecentEntry) =>
        other.file === workspace.file || (other.id === workspace.id && !existsSync(other.file));
      open = workspace.file;
      list = [workspace, ...list.filter((other) => !isFormer(other))].slice(0, longest);
      return kept.write({ open, list });
    },
    closed: () => {
      open = null;
      return kept.write({ open, list });
    },
  };
}
