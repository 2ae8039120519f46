import type { Look } from '../../document/look.ts';
import { run } from '../../wordml/run.ts';
import { letterheadLayout } from '../letterhead/layout.ts';
import type { LetterheadNode } from '../letterhead/schema.ts';
import { writeStamp } from '../stamp/docx.ts';
import { styled } from '../text/docx.ts';
import { writeThinLine } from '../thin-line/docx.ts';

/** What the first page alone carries in its margins, as XML: the stamp of circulation above, the agency's address below. */
export interface FirstPage {
  header?: string;
  footer?: string;
}

/** The margins of the first page of a report with this letterhead. */
export function firstPageOf(node: LetterheadNode | undefined, look: Look): FirstPage {
  if (!node) return {};
  const { circulation, left, right } = letterheadLayout(node, look);
  const indent = circulation ? left.width + (right.width - circulation.width) / 2 : 0;
  return {
    ...(circulation ? { header: writeStamp(circulation, look, indent) + writeThinLine() } : {}),
    ...(look.context.foot === undefined ? {} : { footer: styled('address', run(look.context.foot)) }),
  };
}
