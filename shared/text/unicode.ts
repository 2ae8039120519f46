/** Precomposed Unicode (NFC), without what typing tools, web pages and Word leave behind: invisible characters, control characters, halves of letters. */
export function cleanText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\u202F/g, ' ')
      // In plain text out of Word: a hyphen that does not break, and the ends of lines within a paragraph.
      .replaceAll('\u001E', '-')
      .replace(/[\v\u2028\u2029]/g, '\n')
      .replace(unprintable, '')
  );
}

const unprintable = /[\u200B\uFEFF\u2060\uFFFE\uFFFF\p{Cs}]|[^\P{Cc}\n\r\t]/gu;

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

/** The first letter in capitals, the rest untouched: “quý I” → “Quý I”. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
