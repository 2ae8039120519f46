/** Stands for a figure or phrase in a line of text. */
export const figureMark = '\uFFFC';

/** Part of a line to be left out; `capital`: what follows then begins the sentence. */
export interface Cut {
  from: number;
  to: number;
  capital: boolean;
}

/** A stretch of a sentence around figures: from its joint (“, ”, “ và ”) with the one before to the next. */
interface Clause {
  from: number;
  /** Behind the joint. */
  start: number;
  /** The first figure. */
  figure: number;
  to: number;
  isGone: boolean;
}

/**
 * Which parts of a line fall away with the figures that are gone (`isGone` by the place of their marks): the clause of each,
 * so that what is left still reads as a sentence. A clause that holds both kinds stays, with its gap to be filled by hand.
 */
export function retiredCuts(line: string, isGone: (place: number) => boolean): Cut[] {
  return [...line.matchAll(/(?:[^.]|\.(?!\s))+\.?\s*/g)].flatMap((sentence) => {
    const clauses = clausesOf(sentence[0], sentence.index, isGone);
    if (!clauses.some((clause) => clause.isGone)) return [];
    if (clauses.every((clause) => clause.isGone))
      return [{ from: sentence.index, to: sentence.index + sentence[0].length, capital: false }];
    return cutsIn(clauses).flatMap((cut) => closed(cut, line) ?? []);
  });
}

function cutsIn(clauses: readonly Clause[]): Cut[] {
  return clauses.flatMap((clause, place): Cut[] => {
    if (!clause.isGone) return [];
    const isFirst = clauses.slice(0, place).every((one) => one.isGone);
    const next = clauses[place + 1];
    // The words before the figure go on to the next one: “gồm … của tổ chức và 940 của cá nhân”.
    const heir = clause.figure > clause.start ? heirOf(clauses, place) : undefined;
    if (heir) return [{ from: clause.figure, to: heir.start, capital: false }];
    if (!isFirst) return [{ from: clause.from, to: clause.to, capital: false }];
    return [{ from: clause.start, to: next?.start ?? clause.to, capital: next !== undefined && !next.isGone }];
  });
}

/** The living clause that goes on with the words before a figure: those between the two have none of their own. */
function heirOf(clauses: readonly Clause[], place: number): Clause | undefined {
  for (const next of clauses.slice(place + 1)) {
    if (next.figure > next.start) return undefined;
    if (!next.isGone) return next;
  }
  return undefined;
}

function clausesOf(sentence: string, offset: number, isGone: (place: number) => boolean): Clause[] {
  const body = sentence.replace(/[\s.;:/)]*$/, '');
  const joints = [...body.matchAll(/, |; | và | (?=\()/g)];
  const ends = [...joints.map((joint) => joint.index), body.length];
  const clauses: Clause[] = [];
  let lead: { from: number; start: number } | undefined;
  ends.forEach((to, place) => {
    const joint = joints[place - 1];
    const piece = { from: joint?.index ?? 0, start: joint ? joint.index + joint[0].length : 0 };
    const marks = [...body.slice(piece.start, to).matchAll(new RegExp(figureMark, 'g'))].map(
      (mark) => offset + piece.start + mark.index,
    );
    const last = clauses.at(-1);
    if (marks[0] === undefined) {
      // Words without a figure belong to the one before them, at the beginning to the first.
      if (last) last.to = offset + to;
      else lead ??= piece;
      return;
    }
    const { from, start } = lead ?? piece;
    lead = undefined;
    clauses.push({
      from: offset + from,
      start: offset + start,
      figure: marks[0],
      to: offset + to,
      isGone: marks.every(isGone),
    });
  });
  return clauses;
}

/** The cut with the bracket that closes behind it; undefined where it would tear a pair of brackets. */
function closed(cut: Cut, line: string): Cut | undefined {
  const count = (text: string, bracket: string): number => text.split(bracket).length - 1;
  const text = line.slice(cut.from, cut.to);
  const open = count(text, '(') - count(text, ')');
  if (open === 0) return cut;
  return open === 1 && line[cut.to] === ')' ? { ...cut, to: cut.to + 1 } : undefined;
}
