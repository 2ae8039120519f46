import type { Finding, Severity } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import type { Look } from '../../shared/document/look.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import type { Derivation } from '../../shared/value/derive.ts';

/** What the checks look at: a report, its look, and the figures of its workspace. */
export interface Checked {
  period: PeriodKey;
  blocks: readonly Block[];
  look: Look;
  of: Derivation;
  /** The first block that shows an indicator. */
  shownIn: ReadonlyMap<string, string>;
}

/** A finding about figures, placed at the first block that shows one of them. */
export function aboutFigures(
  checked: Checked,
  parts: { rule: string; severity: Severity; message: string; indicators: readonly string[] },
): Finding {
  const block = parts.indicators.map((id) => checked.shownIn.get(id)).find((id) => id !== undefined);
  return { ...parts, area: 'figures', block: block ?? null };
}
