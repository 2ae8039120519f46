import { type CoreProperties, coreProperties } from './core-properties.ts';
import { zip } from './zip.ts';

/** A part of the file beside its document; its name, such as `styles` or `header1`, tells its kind and is the id by which the document refers to it. */
export interface Part {
  name: string;
  xml: string;
}

/** The parts of a report as the bytes of a .docx file, in which no time but the given one stands. */
export function packWord(document: string, parts: readonly Part[], properties: CoreProperties): Promise<Uint8Array> {
  const all = [{ name: 'document', xml: document }, ...parts];
  return zip([
    ['[Content_Types].xml', declared(contentTypes(all))],
    ['_rels/.rels', declared(relationships(fromOutside))],
    ['docProps/core.xml', declared(coreProperties(properties))],
    ...all.map(({ name, xml }) => [`word/${name}.xml`, declared(xml)] as const),
    ['word/_rels/document.xml.rels', declared(relationships(parts.map(relationOf)))],
  ]);
}

/** The opening of the root element of a part in Word's own language. */
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const formats = 'http://schemas.openxmlformats.org';

interface Relation {
  id: string;
  type: string;
  target: string;
}

const fromOutside: readonly Relation[] = [
  { id: 'document', type: `${formats}/officeDocument/2006/relationships/officeDocument`, target: 'word/document.xml' },
  {
    id: 'core',
    type: `${formats}/package/2006/relationships/metadata/core-properties`,
    target: 'docProps/core.xml',
  },
];

function relationOf({ name }: Part): Relation {
  return { id: name, type: `${formats}/officeDocument/2006/relationships/${kindOf(name)}`, target: `${name}.xml` };
}

function relationships(relations: readonly Relation[]): string {
  const lines = relations.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${formats}/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function contentTypes(parts: readonly Part[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return [
    `<Types xmlns="${formats}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('docProps/core', 'application/vnd.openxmlformats-package.core-properties'),
    ...parts.map(({ name }) =>
      override(`word/${name}`, `${word}.${name === 'document' ? 'document.main' : kindOf(name)}`),
    ),
    '</Types>',
  ].join('');
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}.xml" ContentType="${type}+xml"/>`;
}

function kindOf(name: string): string {
  return name.replace(/\d+$/, '');
}

function declared(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}
