import { existsSync, statSync } from 'node:fs';
import { claimedDigest } from '../../store/mark.ts';

/** Whether the work on a workspace file ended without being closed: a write stands half done beside it, or nobody has marked it since the last. */
export function wasCutOff(file: string): boolean {
  try {
    const journal = `${file}-journal`;
    return (existsSync(journal) && statSync(journal).size > 0) || claimedDigest(file) === null;
  } catch {
    // There is no such file, or whoever opens it will say what is wrong.
    return false;
  }
}
