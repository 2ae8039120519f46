import { existsSync } from 'node:fs';
import type { Verdict } from '../../../shared/api.ts';
import type { Key } from '../../store/locked/keys.ts';
import { verifyWorkspace } from '../../store/verify.ts';

/** Looks through the open file, and where it belongs to a stick that is in, through the stick's too. */
export function verifyBoth(
  { working, stick }: { working: string; stick: string | undefined },
  keys: readonly Key[],
): Verdict {
  const { problems } = verifyWorkspace(working);
  const onStick = stick !== undefined && existsSync(stick) ? verifyWorkspace(stick, keys).problems : [];
  const all = [...problems, ...onStick.map((problem) => `Bản trên USB: ${problem}`)];
  return { ok: all.length === 0, problems: all };
}
