import type { StyleName } from './profile.ts';

const headings: Partial<Record<StyleName, string>> = {
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
};

/** The id of a component's style in the Word file; headings take Word's own, so that its outline and contents know them. */
export function wordStyle(style: StyleName): string {
  return headings[style] ?? style;
}
