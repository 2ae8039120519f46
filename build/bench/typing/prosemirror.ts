import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

/** Mounts ProseMirror with these paragraphs. */
export function mountProseMirror(root: HTMLElement, paragraphs: readonly string[]): void {
  const paragraph = schema.nodes.paragraph;
  const document = schema.nodes.doc.create(
    null,
    paragraphs.map((text) => paragraph.create(null, schema.text(text))),
  );
  new EditorView(root, { state: EditorState.create({ doc: document, plugins: [keymap(baseKeymap)] }) });
}
