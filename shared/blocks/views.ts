import { AppendixView } from './appendix/view.tsx';
import { BasisView } from './basis/view.tsx';
import { FieldView } from './field/view.tsx';
import { FigureView } from './figure/view.tsx';
import { HeadingView } from './heading/view.tsx';
import { IndicatorTableView } from './indicator-table/view.tsx';
import { LetterheadView } from './letterhead/view.tsx';
import { ListView } from './list/view.tsx';
import { LockedView } from './locked/view.tsx';
import { PageBreakView } from './page-break/view.tsx';
import { ParagraphView } from './paragraph/view.tsx';
import { PartView } from './part/view.tsx';
import { PhraseView } from './phrase/view.tsx';
import { RecipientsView } from './recipients/view.tsx';
import { SalutationView } from './salutation/view.tsx';
import type { Block, BlockKind, BlockNodes } from './schemas.ts';
import { SignatureView } from './signature/view.tsx';
import { TitleView } from './title/view.tsx';
import type { BlockView } from './view.ts';

/** How each kind of block looks on screen and on a printed page. */
const views = {
  letterhead: LetterheadView,
  title: TitleView,
  salutation: SalutationView,
  basis: BasisView,
  part: PartView,
  heading: HeadingView,
  paragraph: ParagraphView,
  list: ListView,
  'indicator-table': IndicatorTableView,
  recipients: RecipientsView,
  signature: SignatureView,
  appendix: AppendixView,
  'page-break': PageBreakView,
  locked: LockedView,
} satisfies { [Kind in BlockKind]: BlockView<BlockNodes[Kind]> };

/** The view of a block whose kind is known only when the program runs. */
export function viewOf(block: Block): BlockView<Block> {
  return views[block.type] as BlockView<Block>;
}

/** How what stands inside a line looks. */
export const inlineViews = { figure: FigureView, field: FieldView, phrase: PhraseView };
