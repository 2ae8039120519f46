import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeWord } from '../../electron/word/write.ts';
import type { Example } from '../../shared/blocks/example.ts';
import { examples } from '../../shared/blocks/examples.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { plainText, readDocx } from '../word/docx-file.ts';
import { elements, pretty } from '../word/xml.ts';
import { exampleLook } from './example-look.ts';

const golden = new URL('../golden/word/', import.meta.url);
const update = process.env.UPDATE_GOLDEN === '1';

async function written(blocks: readonly Block[], context: Example<Block>['context']) {
  return readDocx(await writeWord({ blocks, look: exampleLook(blocks, context), title: 'Ví dụ' }));
}

const cases = Object.entries(examples).flatMap(([kind, own]) =>
  own.map((example: Example<Block>) => [`${kind}-${example.name}`, example] as const),
);

describe('the Word form of a block', () => {
  it.each(cases)('%s: shows the text that it should', async (_, { node, before = [], text, context }) => {
    const whole = plainText(await written([...before, node], context));
    const above = before.length > 0 ? plainText(await written([...before], context)) : '';
    // One appendix alone has no number, and the last căn cứ ends otherwise than the others: the text before changes.
    expect(whole.endsWith(text)).toBe(true);
    if (node.type !== 'appendix' && node.type !== 'basis') expect(whole).toBe(`${above} ${text}`.trim());
  });

  it.each(cases)(
    '%s: is the XML that was looked at (UPDATE_GOLDEN=1 writes it anew)',
    async (name, { node, before = [], context }) => {
      const { body } = await written([...before, node], context);
      const xml = elements(body)
        .filter((element) => element.name !== 'w:sectPr')
        .map((element) => pretty(element))
        .join('');
      const file = new URL(`${name}.xml`, golden);
      if (update) {
        mkdirSync(golden, { recursive: true });
        writeFileSync(file, xml);
      }
      expect(xml).toBe(readFileSync(file, 'utf8'));
    },
  );
});
