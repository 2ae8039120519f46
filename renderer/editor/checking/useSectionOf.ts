import type { ToldFinding } from '../../../shared/api.ts';
import { itemAt } from '../../../shared/document/outline.ts';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';

/** The section, as the outline names it, in which a finding lies; undefined for one of the report as a whole. */
export function useSectionOf(): (finding: ToldFinding) => string | undefined {
  const session = useSession();
  const items = useLive(session.outline);
  return ({ block }) => {
    const at = session.blocks.findIndex(({ id }) => id === block);
    return at < 0 ? undefined : itemAt(items, session.blocks, at)?.text;
  };
}
