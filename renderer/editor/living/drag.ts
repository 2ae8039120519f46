import type { DragEvent } from 'react';
import { Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { type Measure, measures } from '../../../shared/value/measures.ts';
import { isTextKind } from '../model/block-shapes.ts';
import { blockAt } from '../model/caret.ts';
import { insertLiving } from '../model/insert.ts';
import type { ReportEditor } from '../model/slate-types.ts';
import { figureOf } from './forms.ts';

const dragType = 'application/x-so-bao-cao-figure';

/** Lets a figure be dragged out of the grid, into a sentence. */
export function startDrag(event: DragEvent, indicator: string, measure: Measure, text: string): void {
  event.dataTransfer.setData(dragType, `${measure} ${indicator}`);
  event.dataTransfer.setData('text/plain', text);
  event.dataTransfer.effectAllowed = 'copy';
}

/** Puts a figure dragged from the grid in where it was let go; false for anything else that is dropped. */
export function dropFigure(event: DragEvent, editor: ReportEditor): boolean {
  const [measure, indicator] = event.dataTransfer.getData(dragType).split(' ');
  if (!indicator || !(measures as readonly string[]).includes(measure ?? '')) return false;
  event.preventDefault();
  const range = ReactEditor.findEventRange(editor, event);
  if (!isTextKind(blockAt(editor, range.anchor.path)?.[0].type ?? '')) return true;
  Transforms.select(editor, range);
  insertLiving(editor, figureOf(indicator, { measure: measure as Measure }));
  ReactEditor.focus(editor);
  return true;
}
