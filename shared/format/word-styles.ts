import type { StyleName } from './profile.ts';

/** The styles that Word knows by itself, by the name under which its outline, its contents and its captions look for them. */
const wordsOwn: Partial<Record<StyleName, { id: string; name: string }>> = {
  typeName: { id: 'Title', name: 'Title' },
  subject: { id: 'Subtitle', name: 'Subtitle' },
  heading1: { id: 'Heading1', name: 'heading 1' },
  heading2: { id: 'Heading2', name: 'heading 2' },
  heading3: { id: 'Heading3', name: 'heading 3' },
  heading4: { id: 'Heading4', name: 'heading 4' },
  tableCaption: { id: 'Caption', name: 'caption' },
};

/** The id of a component's style in the Word file. */
export function wordStyle(style: StyleName): string {
  return wordsOwn[style]?.id ?? style;
}

/** The name of a component's style where it is one of Word's own. */
export function builtInName(style: StyleName): string | undefined {
  return wordsOwn[style]?.name;
}

/** The styles of what is no text: a drawn rule, a line that only keeps things apart, a table with lines. */
export const ruleStyle = 'rule';
export const thinLineStyle = 'thinLine';
export const gridStyle = 'grid';
