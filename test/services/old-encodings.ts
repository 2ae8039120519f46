/** Text in the letters of TCVN3 (ABC), as far as the tests need them. */
export function tcvn3Of(text: string): Buffer {
  const table: Readonly<Record<string, number>> = {
    ỉ: 0xd8,
    ê: 0xaa,
    u: 0x75,
    Đ: 0xa7,
    ơ: 0xac,
    ị: 0xde,
    á: 0xb8,
    ố: 0xe8,
    ă: 0xa8,
    ả: 0xb6,
    ý: 0xfd,
    ệ: 0xd6,
    à: 0xb5,
  };
  return Buffer.from([...text].map((letter) => table[letter] ?? letter.charCodeAt(0)));
}

/** Letters with a tone are two bytes there: the letter and its tone. */
export function toWindows1258(letter: string): number[] {
  const tones: Readonly<Record<string, number>> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  };
  const letters: Readonly<Record<string, number>> = {
    ă: 0xe3,
    â: 0xe2,
    ê: 0xea,
    ô: 0xf4,
    ơ: 0xf5,
    ư: 0xfd,
    Đ: 0xd0,
    đ: 0xf0,
  };
  const marks = [...letter.normalize('NFD')];
  const tone = marks.find((mark) => tones[mark] !== undefined);
  const base = marks
    .filter((mark) => mark !== tone)
    .join('')
    .normalize('NFC');
  return [letters[base] ?? base.charCodeAt(0), ...(tone ? [tones[tone] ?? 0] : [])];
}
