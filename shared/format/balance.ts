import { type Face, textWidth } from './text-width.ts';

/** Words that never end a line of a name: what they join stands after them. */
const joining = new Set(['và', 'của', 'về', 'với', 'cho']);

/**
 * Breaks a name into as few lines as fit the room (in points), as even in length as can be:
 * SỞ THÔNG TIN / VÀ TRUYỀN THÔNG. A name that fits stays on one line; a single word too long for the room stands alone.
 */
export function balancedLines(text: string, room: number, face: Face): string[] {
  const words = text.trim().split(/[ \n\t]+/);
  for (let count = 1; count <= words.length; count += 1) {
    const lines = bestSplit(words, count, room, face);
    if (lines) return lines;
  }
  return words;
}

/** The widest of the lines, in points. */
export function widest(lines: readonly string[], face: Face): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, face)));
}

function bestSplit(words: readonly string[], count: number, room: number, face: Face): string[] | undefined {
  let best: { lines: string[]; cost: number } | undefined;
  for (const lines of splits(words, count)) {
    const width = widest(lines, face);
    if (width > room) continue;
    const cost = width + lines.slice(0, -1).filter((line) => joining.has(lastWord(line))).length * room;
    if (!best || cost < best.cost) best = { lines, cost };
  }
  return best?.lines;
}

function* splits(words: readonly string[], count: number): Generator<string[]> {
  if (count === 1) {
    yield [words.join(' ')];
    return;
  }
  for (let taken = 1; taken <= words.length - count + 1; taken += 1) {
    for (const rest of splits(words.slice(taken), count - 1)) yield [words.slice(0, taken).join(' '), ...rest];
  }
}

function lastWord(line: string): string {
  return line.slice(line.lastIndexOf(' ') + 1).toLocaleLowerCase('vi');
}
