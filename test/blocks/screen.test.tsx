import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../shared/blocks/example.ts';
import { examples } from '../../shared/blocks/examples.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { StaticBlock } from '../../shared/blocks/static-view.tsx';
import { exampleLook } from './example-look.ts';

const cases = Object.entries(examples).flatMap(([kind, own]) =>
  own.map((example: Example<Block>) => [`${kind}-${example.name}`, example] as const),
);

// The Word form of the same examples is held to the same text in word.test.ts: so the text on screen is the text in Word.
describe('the screen form of a block', () => {
  it.each(cases)('%s: shows the text that Word shows', (_, { node, before = [], text, context }) => {
    const html = renderToStaticMarkup(<StaticBlock block={node} look={exampleLook([...before, node], context)} />);
    expect(screenText(html)).toBe(text);
  });
});

/** What a reader sees of the markup: numbers stand in attributes, blocks and cells stand apart. */
function screenText(html: string): string {
  return html
    .replace(/<p [^>]*\bdata-end="([^"]*)"[^>]*>.*?(?=<\/p>)/g, '$&$1')
    .replace(/<[^>]*\bdata-number="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<\/?(?:div|p|h\d|t[dhr]|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
