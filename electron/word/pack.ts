import { type Document, Packer } from 'docx';
import { type CoreProperties, coreProperties } from './core-properties.ts';
import { stampZip } from './zip-time.ts';

/** The document as the bytes of a .docx file, in which no time but the given one stands. */
export async function packDocument(document: Document, properties: CoreProperties): Promise<Uint8Array> {
  const core = { path: 'docProps/core.xml', data: coreProperties(properties) };
  const file = new Uint8Array(await Packer.toArrayBuffer(document, undefined, [core]));
  return stampZip(file, properties.written);
}
