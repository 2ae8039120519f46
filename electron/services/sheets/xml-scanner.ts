/**
 * Walks through an XML text, one tag or stretch of text after the other. Knows no document types and no entities but the
 * five of the standard and numbered ones, so that nothing in the text can grow or fetch anything. Throws where the text is no such XML.
 */
export class XmlScanner {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #attributes = '';
  /** What the scanner stands on. */
  kind: 'open' | 'close' | 'text' = 'text';
  /** The name of the tag without its prefix. */
  name = '';
  /** Of an opening tag: it closes itself, and no closing tag will come. */
  isEmpty = false;
  /** Of a stretch of text: what it says. */
  content = '';

  constructor(text: string) {
    this.#text = text;
  }

  /** How far it has come, 0 to 1. */
  get progress(): number {
    return this.#at / Math.max(this.#text.length, 1);
  }

  /** Moves on; false at the end. */
  next(): boolean {
    const text = this.#text;
    while (this.#at < text.length) {
      if (text.charCodeAt(this.#at) !== lessThan) {
        const end = text.indexOf('<', this.#at);
        const raw = text.slice(this.#at, end < 0 ? text.length : end);
        this.#at = end < 0 ? text.length : end;
        if (this.#depth === 0) continue;
        this.kind = 'text';
        this.content = decoded(raw);
        return true;
      }
      if (text.startsWith('<!--', this.#at)) this.#skip('-->');
      else if (text.startsWith('<?', this.#at)) this.#skip('?>');
      else if (text.startsWith('<![CDATA[', this.#at)) {
        const start = this.#at + 9;
        this.#skip(']]>');
        this.kind = 'text';
        this.content = text.slice(start, this.#at - 3);
        return true;
      } else if (text.startsWith('<!', this.#at)) throw new Error('document types are not read');
      else return this.#tag();
    }
    if (this.#depth !== 0) throw new Error('the text ends within a tag');
    return false;
  }

  /** The value of an attribute of the opening tag, by its name without prefix. */
  attribute(name: string): string | undefined {
    for (const match of this.#attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      if (local(match[1] ?? '') === name) return decoded(match[2] ?? match[3] ?? '');
    }
    return undefined;
  }

  /** The text up to the end of the tag that the scanner stands on, tags within left out. */
  textWithin(): string {
    if (this.isEmpty) return '';
    const depth = this.#depth;
    let result = '';
    while (this.next() && this.#depth >= depth) if (this.kind === 'text') result += this.content;
    return result;
  }

  #tag(): boolean {
    const end = this.#text.indexOf('>', this.#at);
    if (end < 0) throw new Error('a tag does not end');
    const isClosing = this.#text.charCodeAt(this.#at + 1) === slash;
    this.isEmpty = !isClosing && this.#text.charCodeAt(end - 1) === slash;
    const inner = this.#text.slice(this.#at + (isClosing ? 2 : 1), this.isEmpty ? end - 1 : end);
    const space = inner.search(/\s/);
    this.name = local(space < 0 ? inner : inner.slice(0, space));
    this.#attributes = space < 0 ? '' : inner.slice(space);
    this.#at = end + 1;
    this.kind = isClosing ? 'close' : 'open';
    if (isClosing) this.#depth -= 1;
    else if (!this.isEmpty) this.#depth += 1;
    if (this.#depth < 0 || this.#depth > deepest) throw new Error('tags do not fit together');
    return true;
  }

  #skip(mark: string): void {
    const end = this.#text.indexOf(mark, this.#at);
    if (end < 0) throw new Error('the text ends within a comment');
    this.#at = end + mark.length;
  }
}

const lessThan = 60;
const slash = 47;
const deepest = 64;

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));|&/g, (_, hex, decimal, name) => {
    const known = entities[String(name)];
    if (known !== undefined) return known;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (!Number.isInteger(code) || code > 0x10ffff) throw new Error('an entity is not known');
    return String.fromCodePoint(code);
  });
}
