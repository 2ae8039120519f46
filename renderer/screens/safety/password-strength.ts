/** What a password is worth, in a sentence; `fits` false where it cannot be used. */
export interface Strength {
  fits: boolean;
  level: 'short' | 'weak' | 'fair' | 'strong';
  sentence: string;
}

const sentences: Readonly<Record<Strength['level'], string>> = {
  short: 'Cần ít nhất 8 ký tự.',
  weak: 'Yếu: dễ bị đoán ra. Bốn, năm từ không liên quan với nhau vừa dài vừa dễ nhớ.',
  fair: 'Dùng được: đoán ra phải mất nhiều năm.',
  strong: 'Mạnh.',
};

/** Judges a password by what a guesser would have to try; runs such as 1234, aaaa and words that everyone thinks of count for little. */
export function passwordStrength(password: string): Strength {
  const level = levelOf(password);
  return { fits: level !== 'short', level, sentence: sentences[level] };
}

function levelOf(password: string): Strength['level'] {
  const letters = [...password];
  if (letters.length < 8) return 'short';
  const bits = guesses(letters) * Math.log2(alphabet(password));
  if (bits < 40) return 'weak';
  return bits < 60 ? 'fair' : 'strong';
}

const common = /matkhau|password|qwerty|sobaocao|abc|admin|20[0-3]\d|19\d\d/g;

/** How many letters are not foreseen by the one before, or by habit. */
function guesses(letters: readonly string[]): number {
  const plain = letters.join('').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const foreseen = [...plain.matchAll(common)].reduce((total, [word]) => total + word.length - 1, 0);
  const free = letters.filter((letter, place) => {
    const step = letter.charCodeAt(0) - (letters[place - 1]?.charCodeAt(0) ?? 0);
    return place === 0 || Math.abs(step) > 1;
  });
  const variety = new Set(letters).size / letters.length;
  return Math.max(1, free.length - foreseen) * Math.min(1, 0.4 + variety);
}

function alphabet(password: string): number {
  const kinds: readonly (readonly [RegExp, number])[] = [
    [/[a-z]/, 20],
    [/[A-Z]/, 14],
    [/\d/, 10],
    [/[^\p{L}\d]/u, 12],
    // Vietnamese letters with their marks.
    [/[^\P{L}a-zA-Z]/u, 30],
  ];
  return kinds.reduce((total, [kind, size]) => total + (kind.test(password) ? size : 0), 0);
}
