const romanSteps: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → IV. */
export function romanNumber(count: number): string {
  let rest = count;
  let text = '';
  for (const [size, letters] of romanSteps) {
    for (; rest >= size; rest -= size) text += letters;
  }
  return text;
}

const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** The letters by which Vietnamese documents count: a, b, c, d, đ, e, g, h, i, k … y, then aa, ab … */
export function letterNumber(count: number): string {
  const place = count - 1;
  const last = letters[place % letters.length] ?? '';
  return place < letters.length ? last : letterNumber(Math.floor(place / letters.length)) + last;
}
