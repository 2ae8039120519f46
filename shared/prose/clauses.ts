import type { Stretch } from './line.ts';

/** The sentences of a text; an abbreviation's dot counts as an end only before a capital. */
export function sentencesOf(text: string): Stretch[] {
  return cut(text, /(?<!\p{Lu}|\p{Lu}\p{L})[.!?…]+["”)]*(?=\s+["“(]?[\p{Lu}\d-])/gu);
}

/** The clauses of a sentence: its parts between semicolons, then what stands in brackets apart from what stands around it. */
export function clausesOf(text: string, sentence: Stretch): Clause[] {
  // A dash behind words alone may belong to a name: “bưu chính - chuyển phát”.
  return cut(text.slice(sentence.from, sentence.to), /;|(?<=\d[^;]*)\s[–-]\s/gu).flatMap(({ from, to }) =>
    bracketsApart(text, { from: sentence.from + from, to: sentence.from + to }),
  );
}

/** A clause: one stretch, or several around a bracket. */
export interface Clause {
  parts: readonly Stretch[];
  /** Stands in brackets. */
  inner: boolean;
}

/** The letters of a clause at their own places in the text, blanks elsewhere: what is found in it keeps its place. */
export function clauseText(text: string, { parts }: Clause): string {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return '';
  if (parts.length === 1) return ' '.repeat(first.from) + text.slice(first.from, first.to);
  let letters = ' '.repeat(first.from);
  for (const part of parts) letters += ' '.repeat(part.from - letters.length) + text.slice(part.from, part.to);
  return letters;
}

/** Stretches that speak of something else: what stands in quotation marks, addresses, and cited papers with their number and what they are about. */
export function quotedStretches(text: string): Stretch[] {
  if (!/[“"/@-]/.test(text)) return [];
  return [...text.matchAll(quoted), ...text.matchAll(address), ...text.matchAll(citation)].map(({ 0: all, index }) => ({
    from: index,
    to: index + all.length,
  }));
}

const quoted = /“[^”]{1,400}”|"[^"]{1,400}"/gu;
const address = /https?:\S+|\S+@\S+|\b(?:\p{L}+\.){2,}\p{L}+/gu;
/** `47-KH/TU`, `25/2011/NĐ-CP`, `705/QĐ-TTg`, its date, and its subject up to the next comma. */
const citation =
  /(?<![\p{L}\d])\d+(?:\/\d{4})?[-/]\s?\p{Lu}[\p{L}\d&]*(?:\s?[-/]\s?\p{Lu}[\p{L}\d&]*)*(?:,(?=\s*ngày))?(?:[^,;.]|[.,](?=\d))*/gu;

export function isWithin({ from, to }: Stretch, stretches: readonly Stretch[]): boolean {
  return stretches.some((one) => one.from < to && from < one.to);
}

/** The stretches between the matches of a border; each border belongs to what it ends. */
function cut(text: string, border: RegExp): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { 0: all, index } of text.matchAll(border)) {
    found.push({ from, to: index + all.length });
    from = index + all.length;
  }
  if (from < text.length) found.push({ from, to: text.length });
  return found;
}

function bracketsApart(text: string, { from, to }: Stretch): Clause[] {
  const outer: Stretch[] = [];
  const inner: Clause[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const letter = text[at];
    if (letter === '(') {
      if (depth === 0) outer.push({ from: start, to: at });
      else inner.push({ parts: [{ from: start, to: at }], inner: true });
      depth += 1;
      start = at + 1;
    } else if (letter === ')' && depth > 0) {
      inner.push({ parts: [{ from: start, to: at }], inner: true });
      depth -= 1;
      start = at + 1;
    }
  }
  if (depth === 0) outer.push({ from: start, to });
  else inner.push({ parts: [{ from: start, to }], inner: true });
  return [{ parts: outer, inner: false }, ...inner]
    .map((clause) => ({ ...clause, parts: clause.parts.filter((one) => one.from < one.to) }))
    .filter(({ parts }) => parts.length > 0);
}
