import type { KeyboardEvent } from 'react';
import { Editor, Element, Range } from 'slate';
import type { LivingNode } from '../../../shared/document/inline.ts';
import { askAbout } from '../living/ask-about.ts';
import { blockAt } from '../model/caret.ts';
import { toggleMark } from '../model/marks.ts';
import { changeLevel, type TextStyleName, turnInto } from '../model/turn-into.ts';
import type { ReportSession } from '../session.ts';
import { dialogOf } from './VoidElement.tsx';

/** Word's keys inside the text. Everything else is left to the browser: typing is never intercepted. */
export function pressKey(event: KeyboardEvent, session: ReportSession): void {
  if (isBare(event) && session.hash.press(event.key)) {
    event.preventDefault();
    return;
  }
  const action = actionOf(event, session);
  if (!action || session.isReadOnly) return;
  event.preventDefault();
  action();
}

function isBare(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
}

function actionOf(event: KeyboardEvent, session: ReportSession): (() => void) | undefined {
  const { editor } = session;
  const key = event.key.toLowerCase();
  const control = event.ctrlKey || event.metaKey;
  if (control && event.altKey)
    return styleKeys[event.code] && (() => turnInto(editor, styleKeys[event.code] ?? 'body'));
  if (event.altKey) return undefined;
  if (control && !event.shiftKey) {
    if (key === 'b') return () => toggleMark(editor, 'bold');
    if (key === 'i') return () => toggleMark(editor, 'italic');
    if (key === 'u') return () => toggleMark(editor, 'underline');
    if (key === 'z') return () => editor.undo();
    if (key === 'y') return () => editor.redo();
    return undefined;
  }
  if (control) {
    if (key === 'z') return () => editor.redo();
    if (key === 'l') return () => turnInto(editor, 'dash');
    if (key === 'n') return () => turnInto(editor, 'body');
    return undefined;
  }
  // Tab never writes and never leaves the page; F6 leaves it.
  if (event.key === 'Tab') return () => changeLevel(editor, event.shiftKey ? -1 : 1);
  if (event.key === 'Enter' && !event.shiftKey) return openSelected(session);
  return undefined;
}

const styleKeys: Readonly<Record<string, TextStyleName>> = {
  Digit0: 'body',
  Digit1: 'heading1',
  Digit2: 'heading2',
  Digit3: 'heading3',
  Digit4: 'heading4',
};

/** Enter on a selected figure asks where it comes from; on a block that is one piece it opens its dialog. */
function openSelected(session: ReportSession): (() => void) | undefined {
  const { editor, dialog } = session;
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection)) return undefined;
  const [entry] = Editor.nodes(editor, { match: (node) => Element.isElement(node) && isAskable(node) });
  const living = entry?.[0];
  if (living && Element.isElement(living) && isAskable(living)) return () => askAbout(session, living, entry[1]);
  const block = blockAt(editor)?.[0];
  const opens = block && dialogOf(block);
  return opens && (() => dialog.set(opens));
}

function isAskable(element: Element): element is LivingNode {
  return element.type === 'figure' || element.type === 'phrase';
}
