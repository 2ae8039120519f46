import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { writeAside } from './write-aside.ts';

/** A little JSON file of the program's own, such as the list of recent workspaces. What cannot be read counts as absent. */
export interface SmallFile<Content> {
  read(): Promise<Content | undefined>;
  /** Writes are done one after the other; a disk that refuses is let be, since nothing of the clerk's is in these files. */
  write(content: Content): Promise<void>;
}

/** Opens such a file; `schema` says what may be in it. */
export function smallFile<Content>(file: string, schema: z.ZodType<Content>): SmallFile<Content> {
  let last: Promise<void> = Promise.resolve();
  return {
    read: async () => {
      const text = await readFile(file, 'utf8').catch(() => undefined);
      if (text === undefined) return undefined;
      try {
        return schema.safeParse(JSON.parse(text)).data;
      } catch {
        return undefined;
      }
    },
    write: (content) => {
      last = last
        .then(() => writeAside(file, JSON.stringify(content, null, 2), { replace: true }))
        .catch(() => undefined);
      return last;
    },
  };
}
