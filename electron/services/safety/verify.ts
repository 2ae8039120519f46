import { existsSync } from 'node:fs';
import type { Verdict } from '../../../shared/api.ts';
import { verifyWorkspace } from '../../store/verify.ts';

/** Looks through the open file, and where it belongs to a stick that is in, through the stick's too. */
export function verifyBoth({ working, stick }: { working: string; stick: string | undefined }): Verdict {
  const { problems } = verifyWorkspace(working);
  const onStick = stick !== undefined && existsSync(stick) ? verifyWorkspace(stick).problems : [];
  const all = [...problems, ...onStick.map((problem) => `Bản trên USB: ${problem}`)];
  return { ok: all.length === 0, problems: all };
}
