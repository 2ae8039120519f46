import type { Operation, Range } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { ReportEditor } from './slate-types.ts';

/**
 * Groups typing into undo steps of about a sentence. Vietnamese typing tools send Backspaces and letters in turn, which
 * would otherwise make a step of every letter. A longer run of Backspaces becomes a step of its own, so that what it took
 * away can be had back.
 */
export function withUndoSteps(editor: ReportEditor, now: () => number = Date.now): ReportEditor {
  const { apply } = editor;
  let step: TypingStep | undefined;
  editor.apply = (operation) => {
    const isHistory = HistoryEditor.isSaving(editor) === false;
    if (operation.type === 'set_selection' || isHistory || HistoryEditor.isMerging(editor) !== undefined) {
      if (isHistory) step = undefined;
      apply(operation);
      return;
    }
    if (!isTyping(operation)) {
      step = undefined;
      apply(operation);
      return;
    }
    const time = now();
    if (step && continues(step, operation, time)) {
      HistoryEditor.withMerging(editor, () => apply(operation));
    } else {
      step = { block: blockOf(operation), time, length: 0, ended: false, erased: 0, erasing: undefined };
      // What replaces a selection in the same moment belongs to the same step as its deletion.
      if (editor.operations.some(({ type }) => type !== 'set_selection')) apply(operation);
      else HistoryEditor.withoutMerging(editor, () => apply(operation));
    }
    step.time = time;
    note(step, operation, editor);
  };
  return editor;
}

interface TypingStep {
  block: number;
  time: number;
  /** Letters typed so far. */
  length: number;
  /** A sentence is over: the next letter begins a new step. */
  ended: boolean;
  /** Letters taken away since the last one typed. */
  erased: number;
  /** Where in the undo batch the present run of Backspaces begins, and the selection before it. */
  erasing: { place: number; selection: Range | null } | undefined;
}

type TextOperation = Extract<Operation, { type: 'insert_text' | 'remove_text' }>;

const pause = 1000;
const longestStep = 160;
/** A letter with its marks, in code units. */
const longestLetter = 4;
/** More than a typing tool ever takes back to put a tone mark. */
const longestCorrection = 12;

/** A key, not the deletion of a selection. */
function isTyping(operation: Operation): operation is TextOperation {
  if (operation.type === 'remove_text') return operation.text.length <= longestLetter;
  return operation.type === 'insert_text';
}

function blockOf(operation: TextOperation): number {
  return operation.path[0] ?? 0;
}

function continues(step: TypingStep, operation: TextOperation, time: number): boolean {
  if (blockOf(operation) !== step.block || time - step.time > pause) return false;
  return !(operation.type === 'insert_text' && step.ended);
}

function note(step: TypingStep, operation: TextOperation, editor: ReportEditor): void {
  if (operation.type === 'insert_text') {
    step.length += operation.text.length;
    const wordOver = /\s$/.test(operation.text);
    step.ended = wordOver && (step.length > longestStep || endsSentence(editor, operation));
    step.erased = 0;
    step.erasing = undefined;
    return;
  }
  const batch = editor.history.undos.at(-1);
  if (!batch) return;
  step.erasing ??= { place: batch.operations.length - 1, selection: caretAfter(operation) };
  step.erased += operation.text.length;
  if (step.erased > longestCorrection && step.erasing.place > 0) {
    const operations = batch.operations.splice(step.erasing.place);
    editor.history.undos.push({ operations, selectionBefore: step.erasing.selection });
    step.erasing.place = 0;
  }
}

function endsSentence(editor: ReportEditor, operation: TextOperation): boolean {
  const node = editor.children[blockOf(operation)];
  if (!node || !('children' in node)) return false;
  const text = node.children[operation.path[1] ?? 0];
  const before = text && 'text' in text ? text.text.slice(0, operation.offset) : '';
  return /[.!?;:]$/.test(before);
}

function caretAfter({ path, offset, text }: TextOperation): Range {
  const point = { path, offset: offset + text.length };
  return { anchor: point, focus: point };
}
