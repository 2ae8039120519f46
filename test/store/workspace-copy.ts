import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { testHost } from '../services/demo-workspace.ts';

/** A demo workspace file that nobody has open. */
export async function closedWorkspace(): Promise<string> {
  const { call, host, file } = testHost();
  await call('workspaces.create', { file, demo: true });
  host.close();
  return file;
}

/** What is in the file's folder: names and bytes, to be compared with later. */
export function snapshot(file: string): Record<string, string> {
  const folder = dirname(file);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`).toString('base64')]),
  );
}

/** Rewrites the file. */
export function change(file: string, how: (bytes: Buffer) => Uint8Array): void {
  writeFileSync(file, how(readFileSync(file)));
}
