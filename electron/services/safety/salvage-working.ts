import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncFile } from '../../files/write-whole.ts';
import { lookAt } from '../../store/copy.ts';
import { countNews } from '../../store/merge/count-news.ts';
import { mergeCopies } from '../../store/merge/merge.ts';
import { fillGaps } from '../../store/recover/fill-gaps.ts';
import { recoverWorkspace } from '../../store/recover/recover.ts';
import { verifyWorkspace } from '../../store/verify.ts';
import { openFile } from '../../store/workspace-file.ts';
import { tornOf } from './generations.ts';
import type { Place } from './place.ts';

/** What became of the changes in a damaged working copy: how many were saved, and whether all that it held could be read. */
export type Salvaged = { saved: number; isAll: boolean } | 'nothing';

/**
 * Saves what a damaged working copy, set aside by now, held beyond the sound one that took its place, and merges it into that one, where
 * the result is sound; otherwise the sound one stays as it is. `base` is the state that both began with, null where none is at hand.
 */
export function salvageWorking(
  place: Place,
  base: string | null,
  { now, newId }: { now(): string; newId(): string },
): Salvaged {
  const [trial, saved, from] = ['thu', 'cuu', 'chung'].map((name) => join(place.folder, `${name}.sobaocao`)) as [
    string,
    string,
    string,
  ];
  const clear = (): void => {
    for (const file of [trial, saved, from])
      for (const ending of ['', '-journal']) rmSync(file + ending, { force: true });
  };
  try {
    clear();
    copyFileSync(place.file, trial);
    copyFileSync(base ?? place.file, from);
    // All are brought to today's form.
    for (const file of [trial, from]) openFile(file, { readOnly: 'refuse', isKept: true }).close();
    const { lost } = recoverWorkspace(tornOf(place.file), saved, { template: from, now: now() });
    if (idOf(saved) !== idOf(trial)) return 'nothing';
    fillGaps(saved, from);
    mergeCopies({ here: trial, there: saved, base: base === null ? null : from }, { now: now(), newId, machine: null });
    if (!verifyWorkspace(trial).ok) return 'nothing';
    const count = countNews(trial, place.file);
    syncFile(trial);
    renameSync(trial, place.file);
    return { saved: count, isAll: lost.length === 0 };
  } catch {
    return 'nothing';
  } finally {
    clear();
  }
}

function idOf(file: string): string | null {
  const look = lookAt(file);
  return look.is === 'copy' ? look.copy.workspace : null;
}
