import { searchKey } from './unicode.ts';

const syllable =
  /^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?(uye|ieu|yeu|uoi|uou|oai|oay|oao|oeo|uay|uya|uyu|[aeiouy]{1,2})(ch|ng|nh|[cmnpt])?$/;

/** Whether words with letters beyond ASCII are nearly all Vietnamese syllables; false for a text without such words. */
export function looksVietnamese(text: string): boolean {
  const words = text.split(/[\s\d!-/:-@[-`{-~“”‘’–…]+/).filter((word) => /[^\0-\x7f]/.test(word));
  const sound = words.filter((word) => {
    // A capital within a word is a sign of letters read by the wrong table.
    const isPlain =
      word === word.toLowerCase() || word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
    return isPlain && syllable.test(searchKey(word));
  });
  return words.length > 0 && sound.length >= words.length * 0.85;
}
