const forbidden = /[\\/:*?"<>|]/g;
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** A name that Windows, and so a stick, accepts for a file: no forbidden letters, no trailing dots, none of the reserved words. */
export function fileName(wanted: string, fallback: string): string {
  const printable = Array.from(wanted.normalize('NFC'), (letter) => (letter < ' ' ? ' ' : letter)).join('');
  const bare = printable
    .replace(forbidden, '-')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .replace(/[. ]+$/, '')
    .trim();
  if (bare === '') return fallback;
  return reserved.test(bare.split('.')[0] ?? '') ? `${bare}_` : bare;
}

/** The path with the ending, added where the clerk left it out. */
export function withEnding(file: string, ending: string): string {
  return file.toLowerCase().endsWith(`.${ending}`) ? file : `${file}.${ending}`;
}
