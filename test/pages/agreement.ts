import type { Line } from './lines.ts';

/** How far two layouts of one report agree: lines that are equal in text and page, of so many that either has. */
export interface Agreement {
  equal: number;
  of: number;
  /** The lines that differ, `-` of the first and `+` of the second, with their pages. */
  differing: string[];
}

/** Compares two layouts line by line: the longest common run of lines that are equal in text and page. */
export function agreementOf(one: readonly Line[], other: readonly Line[]): Agreement {
  const same = (at: number, to: number): boolean =>
    one[at]?.text === other[to]?.text && one[at]?.page === other[to]?.page;
  const longest = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const length = (at: number, to: number): number => longest[at]?.[to] ?? 0;
  for (let at = one.length - 1; at >= 0; at -= 1) {
    for (let to = other.length - 1; to >= 0; to -= 1) {
      const row = longest[at];
      if (row) row[to] = same(at, to) ? length(at + 1, to + 1) + 1 : Math.max(length(at + 1, to), length(at, to + 1));
    }
  }
  const differing: string[] = [];
  let [at, to] = [0, 0];
  while (at < one.length || to < other.length) {
    if (at < one.length && to < other.length && same(at, to)) {
      at += 1;
      to += 1;
    } else if (at < one.length && (to >= other.length || length(at + 1, to) >= length(at, to + 1))) {
      differing.push(`- ${shown(one[at])}`);
      at += 1;
    } else {
      differing.push(`+ ${shown(other[to])}`);
      to += 1;
    }
  }
  return { equal: length(0, 0), of: Math.max(one.length, other.length), differing };
}

function shown(line: Line | undefined): string {
  return `${line?.page}: ${line?.text}`;
}
