import { mountLexical } from './lexical.ts';
import { mountProseMirror } from './prosemirror.ts';

/** Opened with `?editor=…`; waits to be given the paragraphs. */
const editors = { prosemirror: mountProseMirror, lexical: mountLexical };
const name = new URLSearchParams(location.search).get('editor') as keyof typeof editors;

declare global {
  interface Window {
    mount(paragraphs: readonly string[]): void;
  }
}

window.mount = (paragraphs) => {
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) return;
  root.className = 'peer';
  editors[name](root, paragraphs);
};
