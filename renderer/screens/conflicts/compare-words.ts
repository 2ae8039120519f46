/** A stretch of a text, and whether the other text has it not. */
export interface Stretch {
  text: string;
  isOwn: boolean;
}

/** Two texts word by word: what each has alone is marked. */
export function compareWords(here: string, there: string): { here: Stretch[]; there: Stretch[] } {
  const [ours, theirs] = [wordsOf(here), wordsOf(there)];
  let start = 0;
  while (start < Math.min(ours.length, theirs.length) && ours[start] === theirs[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(ours.length, theirs.length) - start &&
    ours[ours.length - 1 - end] === theirs[theirs.length - 1 - end]
  )
    end += 1;
  const middles = [ours.slice(start, ours.length - end), theirs.slice(start, theirs.length - end)] as const;
  const shared = sharedWords(...middles);
  const around = (words: readonly string[], middle: readonly string[], kept: ReadonlySet<number>): Stretch[] =>
    joined([
      { text: words.slice(0, start).join(''), isOwn: false },
      ...middle.map((text, at) => ({ text, isOwn: !kept.has(at) })),
      { text: words.slice(words.length - end).join(''), isOwn: false },
    ]);
  return { here: around(ours, middles[0], shared.here), there: around(theirs, middles[1], shared.there) };
}

/** Each word with the space before it. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? [];
}

/** So many pairs of words are looked at; of longer texts the whole middle counts as different. */
const most = 400_000;

/** The places of the longest run of words that both have, in order. */
function sharedWords(ours: readonly string[], theirs: readonly string[]): { here: Set<number>; there: Set<number> } {
  const found = { here: new Set<number>(), there: new Set<number>() };
  const width = theirs.length + 1;
  if (ours.length * theirs.length > most) return found;
  const lengths = new Uint16Array((ours.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = ours.length - 1; row >= 0; row -= 1) {
    for (let column = theirs.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        ours[row] === theirs[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < ours.length && column < theirs.length; ) {
    if (ours[row] === theirs[column]) {
      found.here.add(row);
      found.there.add(column);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { text, isOwn } of stretches) {
    const last = result.at(-1);
    if (text === '') continue;
    if (last?.isOwn === isOwn) last.text += text;
    else if (isOwn && last) {
      // The space before a word is nobody's own.
      last.text += text.slice(0, text.length - text.trimStart().length);
      result.push({ text: text.trimStart(), isOwn });
    } else result.push({ text, isOwn });
  }
  return result;
}
