/** Precomposed Unicode (NFC), without the invisible characters that typing tools and web pages leave behind. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B\uFEFF\u2060]/g, '')
    .replace(/\u202F/g, ' ');
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const lettersMarks = /[\u0302\u0306\u031B]/g;

/** The key by which Vietnamese text is searched and compared: no diacritics, đ as d, lower case, so that “đề án” = “de an” and hòa = hoà. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(tones, '')
    .replace(lettersMarks, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

let collator: Intl.Collator | undefined;

/** Vietnamese alphabetical order (a ă â b …), for `Array.sort`. */
export function compareVietnamese(one: string, other: string): number {
  // Making one takes 15 ms, which a start need not wait for.
  collator ??= new Intl.Collator('vi');
  return collator.compare(one, other);
}

/** The first letter in capitals, the rest untouched: “quý I” → “Quý I”. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
