/**
 * The recovery code of a workspace with a password: seven groups of four random letters or digits and a fifth that checks them, about
 * 133 random bits. Only letters that no Vietnamese way of typing turns into others, and none that look alike.
 */
const letters = '0123456789BCFGHJKMNPQRSTVXZ';
const groups = 7;
const weights = [1, 2, 4, 5];

/** A new code in groups; `random` gives a whole number from 0 up to below its argument, from a source fit for secrets. */
export function newRecoveryCode(random: (below: number) => number): string {
  return Array.from({ length: groups }, (_, group) => {
    const body = Array.from({ length: weights.length }, () => letters[random(letters.length)] ?? '').join('');
    return body + checkOf(body, group);
  }).join('-');
}

/** What was typed as a code: the code itself, or the number of the first group (from 1) that is mistyped or missing. */
export type ReadCode = { code: string } | { wrong: number };

/** Reads a typed code, whatever its case, dashes and spaces. */
export function readRecoveryCode(text: string): ReadCode {
  // What still comes from a Vietnamese typing mode or another alphabet is no letter of a code.
  const typed = text
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const size = weights.length + 1;
  for (let group = 0; group < groups; group += 1) {
    const part = typed.slice(group * size, (group + 1) * size);
    const body = part.slice(0, -1);
    if (
      part.length < size ||
      ![...part].every((letter) => letters.includes(letter)) ||
      checkOf(body, group) !== part.at(-1)
    )
      return { wrong: group + 1 };
  }
  if (typed.length > groups * size) return { wrong: groups };
  return { code: (typed.match(/.{5}/g) ?? []).join('-') };
}

/** Any one wrong letter, two neighbours swapped, and most groups in another's place show. */
function checkOf(body: string, group: number): string {
  const sum = [...body].reduce(
    (total, letter, place) => total + letters.indexOf(letter) * (weights[place] ?? 1),
    group + 1,
  );
  return letters[sum % letters.length] ?? '';
}
