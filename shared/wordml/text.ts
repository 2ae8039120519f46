/** Text as it stands between the tags of XML, without what XML cannot hold: control characters and halves of letters, which pasted text may bring. */
export function escaped(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return special.test(whole)
    ? whole.replace(unprintable, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
    : whole;
}

const unprintable = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu;
const special = /[&<>"\uFFFE\uFFFF]|[^\P{Cc}\n\t]/u;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
