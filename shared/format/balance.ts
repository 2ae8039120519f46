import { type Face, textWidth } from './text-width.ts';

/** Words that join what follows to what stands before: they begin a line and never end one. */
const joining = new Set(['và', 'của', 'về', 'với', 'cho', 'tỉnh', 'thành', 'huyện', 'xã', 'phường']);

/**
 * Breaks a name or title into as few lines as fit the room (in points), as even in length as can be:
 * SỞ THÔNG TIN / VÀ TRUYỀN THÔNG. What fits stays on one line; a single word too long for the room stands alone; a typed line
 * break stays.
 */
export function balancedLines(text: string, room: number, face: Face): string[] {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => balanced(line, room, face));
}

function balanced(text: string, room: number, face: Face): string[] {
  const words = text.split(/[ \t]+/);
  const ways = waysToBreak(words, room, face);
  for (let count = 1; count <= words.length; count += 1) {
    const cost = ({ width, broken }: Way): number => width + room * broken;
    const [first, ...others] = ways(0, count);
    if (first) return [...others.reduce((best, way) => (cost(way) < cost(best) ? way : best), first).lines];
  }
  return words;
}

/** Points by which a computed line stays below the text's width, lest it break once more on screen, whose column is a bit narrower. */
export const hair = 1;

/** The widest of the lines, in points. */
export function widest(lines: readonly string[], face: Face): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, face)));
}

/** Lines that fit, how wide the widest is, and how bad their ends are altogether. */
interface Way {
  lines: readonly string[];
  width: number;
  broken: number;
}

/** How the words from one on can be broken into so many lines: of all ways those that no other beats in both respects, each found once. */
function waysToBreak(words: readonly string[], room: number, face: Face): (from: number, count: number) => Way[] {
  const known = new Map<string, Way[]>();
  const ways = (from: number, count: number): Way[] => {
    const key = `${from} ${count}`;
    const found = known.get(key) ?? find(from, count);
    known.set(key, found);
    return found;
  };
  const find = (from: number, count: number): Way[] => {
    let found: Way[] = [];
    const last = count === 1 ? words.length : words.length - count + 1;
    for (let to = count === 1 ? last : from + 1; to <= last; to += 1) {
      const line = words.slice(from, to).join(' ');
      const width = textWidth(line, face);
      // A single word has nowhere to break.
      if (width > room && to > from + 1) break;
      const rests = count === 1 ? [{ lines: [], width: 0, broken: 0 }] : ways(to, count - 1);
      for (const rest of rests) {
        const way = {
          lines: [line, ...rest.lines],
          width: Math.max(Math.min(width, room), rest.width),
          broken: rest.broken + (rest.lines[0] === undefined ? 0 : breakCost(line, rest.lines[0])),
        };
        if (found.some((one) => one.width <= way.width && one.broken <= way.broken)) continue;
        found = [...found.filter((one) => one.width < way.width || one.broken < way.broken), way];
      }
    }
    return found;
  };
  return ways;
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
