import { type Face, textWidth } from './text-width.ts';

/** Words that join what follows to what stands before: they begin a line and never end one. */
const joining = new Set(['và', 'của', 'về', 'với', 'cho', 'tỉnh', 'thành', 'huyện', 'xã', 'phường']);

/**
 * Breaks a name or title into as few lines as fit the room (in points), as even in length as can be:
 * SỞ THÔNG TIN / VÀ TRUYỀN THÔNG. What fits stays on one line; a single word too long for the room stands alone.
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

/** How bad it is to break here: names write the first syllable of each part with a capital (Sở Nông nghiệp và Phát triển nông thôn). */
function breakCost(before: string, after: string): number {
  const last = before.slice(before.lastIndexOf(' ') + 1);
  const [first = ''] = after.split(' ', 1);
  if (joining.has(last.toLocaleLowerCase('vi')) || first === '-') return 1;
  if (joining.has(first.toLocaleLowerCase('vi'))) return 0;
  if (/[-,;:]$/.test(last)) return 0.1;
  // A number stays with what it counts: “6 tháng”, “năm 2019”.
  if (/^\d|^[IVX]+\b/.test(first) || /^\d+$/.test(last)) return 1;
  return first.charAt(0) === first.charAt(0).toLocaleLowerCase('vi') ? 0.5 : 0.15;
}

/** How many lines a text takes in the given room (in points). */
export function linesNeeded(text: string, room: number, face: Face): number {
  if (textWidth(text, face) <= room) return 1;
  let [lines, used] = [1, 0];
  const space = textWidth(' ', face);
  for (const word of text.split(' ')) {
    const width = textWidth(word, face);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = width;
    } else {
      used += (used > 0 ? space : 0) + width;
    }
  }
  return lines;
}

/** The least width (in points) in which a text takes no more than so many lines, and no word breaks. */
export function narrowest(text: string, lines: number, face: Face): number {
  const words = text.split(' ');
  let least = Math.max(...words.map((word) => textWidth(word, face)));
  if (linesNeeded(text, least, face) <= lines) return least;
  let enough = textWidth(text, face);
  while (enough - least > 0.1) {
    const middle = (least + enough) / 2;
    if (linesNeeded(text, middle, face) > lines) least = middle;
    else enough = middle;
  }
  return enough;
}
