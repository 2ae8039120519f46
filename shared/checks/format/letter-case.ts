/** The text in small letters with tone marks where the old spelling has them (uỷ as ủy), letter for letter as long as before. */
export function foldedCase(text: string): string {
  return text.toLowerCase().replace(/o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g, (pair) => moved.get(pair) ?? pair);
}

/** The letters of `text`, each as large as the letter of `model` at its place. */
export function casedLike(text: string, model: string): string {
  return [...text]
    .map((letter, at) => {
      const other = model.charAt(at);
      return other === other.toLocaleLowerCase('vi') ? letter.toLocaleLowerCase('vi') : letter.toLocaleUpperCase('vi');
    })
    .join('');
}

/** Whether the text is set in capitals altogether. */
export function isUpperCase(text: string): boolean {
  return text === text.toLocaleUpperCase('vi');
}

/** The new spelling's pairs and the old one's: the tone on the second letter, and on the first. */
const moved: ReadonlyMap<string, string> = new Map([
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
] as const);
