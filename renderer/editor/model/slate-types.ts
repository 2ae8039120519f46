import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';
import type { FieldNode } from '../../../shared/blocks/field/schema.ts';
import type { FigureNode } from '../../../shared/blocks/figure/schema.ts';
import type { PhraseNode } from '../../../shared/blocks/phrase/schema.ts';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { TextNode } from '../../../shared/document/inline.ts';

/** The editor of a report. */
export type ReportEditor = BaseEditor & ReactEditor & HistoryEditor;

declare module 'slate' {
  interface CustomTypes {
    Editor: ReportEditor;
    Element: Block | FigureNode | FieldNode | PhraseNode;
    Text: TextNode;
  }
}
