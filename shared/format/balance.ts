import { type Face, textWidth } from './text-width.ts';

/** Words that join what follows to what stands before: they begin a line and never end one. */
const joining = new Set(['và', 'của', 'về', 'với', 'cho', 'tỉnh', 'thành', 'huyện', 'xã', 'phường']);

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
    const cost = lines.slice(1).reduce((sum, line, place) => sum + room * breakCost(lines[place] ?? '', line), width);
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

/** How bad it is to break a name here: names write the first syllable of each part with a capital (Sở Nông nghiệp và Phát triển nông thôn). */
function breakCost(before: string, after: string): number {
  const last = before.slice(before.lastIndexOf(' ') + 1);
  const [first = ''] = after.split(' ', 1);
  if (joining.has(last.toLocaleLowerCase('vi')) || first === '-') return 1;
  if (joining.has(first.toLocaleLowerCase('vi')) || last === '-') return 0;
  return first.charAt(0) === first.charAt(0).toLocaleLowerCase('vi') ? 0.5 : 0.15;
}

/** The least width (in points) to which a text can be narrowed without taking more lines than in the given room: CSS calls it `text-wrap: balance`. */
export function balancedWidth(text: string, room: number, face: Face): number {
  const words = text.trim().split(/[ \n\t]+/);
  const lines = greedyLines(words, room, face).length;
  if (lines === 1) return textWidth(words.join(' '), face);
  let [tooNarrow, enough] = [0, room];
  while (enough - tooNarrow > 0.1) {
    const middle = (tooNarrow + enough) / 2;
    if (greedyLines(words, middle, face).length > lines) tooNarrow = middle;
    else enough = middle;
  }
  return enough;
}

function greedyLines(words: readonly string[], room: number, face: Face): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, face) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
