import { searchKey } from '../../../shared/text/unicode.ts';

const factors: readonly [RegExp, number][] = [
  [/^(nghin|ngan|1\.?000)\s+/, 1_000],
  [/^(trieu|tr)\.?\s+/, 1_000_000],
  [/^(ty|ti)\s+/, 1_000_000_000],
];

/** By how much figures in one unit are to be multiplied to be in another: 1 for the same, 1.000.000 for “triệu đồng” in “đồng”; undefined where they have nothing in common. */
export function factorBetween(given: string, wanted: string): number | undefined {
  const [from, to] = [measured(given), measured(wanted)];
  if (from.unit !== to.unit) return undefined;
  const factor = from.factor / to.factor;
  return factor >= 1 ? factor : undefined;
}

/** The unit that a heading names in brackets or after “ĐVT:”. */
export function unitInHeading(heading: string): string {
  const match =
    /(?:\(|đvt\s*:?|đơn vị tính\s*:?|đơn vị\s*:)\s*(?:đvt\s*:?\s*|đơn vị(?: tính)?\s*:?\s*)?([^()–\d][^()–]*?)\s*(?:\)|$)/i.exec(
      heading,
    );
  return match?.[1] ?? '';
}

function measured(unit: string): { unit: string; factor: number } {
  const key = searchKey(unit).replace(/^1\.000\s/, 'nghin ');
  const found = factors.find(([form]) => form.test(key));
  const bare = found ? key.replace(found[0], '') : key;
  return { unit: bare === 'vnd' || bare === 'd' ? 'dong' : bare, factor: found?.[1] ?? 1 };
}
