/** Two texts as what both begin with, what differs, and what both end with; of what is the same only the words nearby. */
export interface WordChange {
  head: string;
  before: string;
  now: string;
  tail: string;
}

/** So many words are shown around what differs. */
const nearby = 14;

/** Finds by whole words what differs between two texts. */
export function wordChange(before: string, now: string): WordChange {
  const [former, present] = [wordsOf(before), wordsOf(now)];
  const shorter = Math.min(former.length, present.length);
  let start = 0;
  while (start < shorter && former[start] === present[start]) start += 1;
  let end = 0;
  while (end < shorter - start && former.at(-1 - end) === present.at(-1 - end)) end += 1;
  const middle = (words: readonly string[]) => words.slice(start, words.length - end).join(' ');
  const head = former.slice(Math.max(0, start - nearby), start).join(' ');
  const tail = former.slice(former.length - end, former.length - end + nearby).join(' ');
  return {
    head: start > nearby ? `… ${head}` : head,
    before: middle(former),
    now: middle(present),
    tail: end > nearby ? `${tail} …` : tail,
  };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
