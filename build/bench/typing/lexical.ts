import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  createEditor,
} from 'lexical';

/** Mounts Lexical with these paragraphs; text insertion as its plain-text plug-in does it. */
export function mountLexical(root: HTMLElement, paragraphs: readonly string[]): void {
  root.contentEditable = 'true';
  const editor = createEditor({ namespace: 'bench', onError: (error) => console.error(error) });
  editor.setRootElement(root);
  editor.registerCommand(
    CONTROLLED_TEXT_INSERTION_COMMAND,
    (typed) => {
      const selection = $getSelection();
      const text = typeof typed === 'string' ? typed : typed.data;
      if ($isRangeSelection(selection) && text) selection.insertText(text);
      return true;
    },
    COMMAND_PRIORITY_EDITOR,
  );
  editor.update(() => {
    const content = $getRoot();
    content.clear();
    for (const text of paragraphs) content.append($createParagraphNode().append($createTextNode(text)));
  });
}
