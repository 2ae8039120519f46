/** An element of a parsed XML part. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** Reads a part of an Office file; throws where it is not well-formed. Knows elements, attributes, text and the five entities: all that such parts use. */
export function parseXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const body = source.replace(/^\uFEFF?<\?xml[^?]*\?>/, '');
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [whole, closing, name = '', attributes = '', empty] = match;
    addText(body.slice(at, match.index), open);
    at = match.index + whole.length;
    if (closing) {
      const ended = open.pop();
      if (ended?.name !== name || open.length === 0) throw new Error(`</${name}> closes <${ended?.name}>`);
      continue;
    }
    const element: Element = { name, attributes: readAttributes(name, attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  addText(body.slice(at), open);
  const [only, ...others] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length !== 1 || !only || typeof only === 'string' || others.length > 0)
    throw new Error('not one whole element');
  return only;
}

/** The child elements, in order. */
export function elements(parent: Element): Element[] {
  return parent.children.filter((child) => typeof child !== 'string');
}

/** The first child of the name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && elements(parent).find((element) => element.name === name);
}

/** Every element of the name, however deep, in the order of the file. */
export function all(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((element) => [...(element.name === name ? [element] : []), ...all(element, name)]);
}

/** The attribute `w:val` of a child. */
export function value(parent: Element | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['w:val'];
}

/** XML with one element a line, for people to read and for Git to compare. */
export function pretty(element: Element, indent = ''): string {
  const attributes = Object.entries(element.attributes).map(([name, text]) => ` ${name}="${escaped(text)}"`);
  const head = `${indent}<${element.name}${attributes.join('')}`;
  if (element.children.length === 0) return `${head}/>\n`;
  if (element.children.every((one) => typeof one === 'string')) {
    return `${head}>${escaped(element.children.join(''))}</${element.name}>\n`;
  }
  const inside = elements(element).map((one) => pretty(one, `${indent}  `));
  return `${head}>\n${inside.join('')}${indent}</${element.name}>\n`;
}

function addText(text: string, open: Element[]): void {
  if (text === '') return;
  if (text.includes('<') || text.includes(']]>')) throw new Error(`stray markup in “${text.slice(0, 80)}”`);
  open.at(-1)?.children.push(unescaped(text));
}

function readAttributes(name: string, source: string): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [, key = '', text = ''] of source.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (key in result) throw new Error(`<${name}> has ${key} twice`);
    result[key] = unescaped(text);
  }
  return result;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, inside: string) => {
    const name = inside.slice(0, -1);
    const letter = name.startsWith('#')
      ? String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', '')))
      : entities[name];
    if (letter === undefined || !inside.endsWith(';')) throw new Error(`unknown entity ${whole}`);
    return letter;
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
