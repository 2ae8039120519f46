import type { CSSProperties, JSX } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { FieldNode } from '../../../shared/blocks/field/schema.ts';
import type { FigureNode } from '../../../shared/blocks/figure/schema.ts';
import type { Block } from '../../../shared/blocks/schemas.ts';
import { inlineViews, viewOf } from '../../../shared/blocks/views.ts';
import { useLive } from '../live.ts';
import { isTextKind } from '../model/block-shapes.ts';
import { isEmptyBlock } from '../model/caret.ts';
import { useSession } from '../SessionContext.ts';
import type { ElementProps } from './element-props.ts';
import { useIsSelected } from './useIsSelected.ts';
import { VoidElement } from './VoidElement.tsx';

/** Draws a node of the document with the view of its kind; each draws again only when something that it shows has changed. */
export function renderElement({ element, attributes, children }: RenderElementProps): JSX.Element {
  if (element.type === 'figure') return <FigureElement {...{ element, attributes }}>{children}</FigureElement>;
  if (element.type === 'field') return <FieldElement {...{ element, attributes }}>{children}</FieldElement>;
  if (!isTextKind(element.type)) return <VoidElement {...{ element, attributes }}>{children}</VoidElement>;
  return <TextElement {...{ element, attributes }}>{children}</TextElement>;
}

function TextElement({ element, attributes, children }: ElementProps<Block>) {
  const { look } = useSession();
  // Drawn again when its number changes, or what the title and the appendix say of the report.
  useLive(look.liveNumbers, (numbers) => numbers.get(element.id));
  useLive(look.liveRuns, (runs) => runs.get(element.id));
  useLive(look.liveContext, (context) => (element.type === 'appendix' ? context : null));
  const View = viewOf(element);
  const hint = 'hint' in element ? element.hint : undefined;
  const shown = isEmptyBlock(element) ? (hint ?? ownHints[element.type]) : undefined;
  const hooks = {
    ...attributes,
    'data-block': element.id,
    ...(shown === undefined ? {} : { 'data-empty': true, style: { '--hint': JSON.stringify(shown) } as CSSProperties }),
  };
  return (
    <View node={element} look={look} attributes={hooks}>
      {children}
    </View>
  );
}

/** What an empty line of a kind asks for where its report kind has no words of its own. */
const ownHints: Partial<Record<Block['type'], string>> = {
  title: 'Trích yếu nội dung báo cáo',
  salutation: 'Cơ quan nhận báo cáo',
  basis: 'Căn cứ …',
  part: 'Tên phần',
  heading: 'Tên đề mục',
  appendix: 'Tên phụ lục',
};

function FigureElement({ element, attributes, children }: ElementProps<FigureNode>) {
  const session = useSession();
  const { look, figures, asked } = session;
  const offset = element.offset ?? 0;
  useLive(figures.rows, (rows) => rows.get(offset)?.get(element.indicator));
  const isSelected = useIsSelected();
  const ask = (): void => asked.set({ indicator: element.indicator, offset, measure: element.measure ?? 'value' });
  const hooks = {
    ...attributes,
    'data-selected': isSelected || undefined,
    title: look.indicator(element.indicator)?.label ?? 'Chỉ tiêu này không có trong danh mục',
    onClick: ask,
  };
  return (
    <inlineViews.figure node={element} look={look} attributes={hooks}>
      {children}
    </inlineViews.figure>
  );
}

function FieldElement({ element, attributes, children }: ElementProps<FieldNode>) {
  const { look } = useSession();
  useLive(look.liveContext);
  const isSelected = useIsSelected();
  return (
    <inlineViews.field
      node={element}
      look={look}
      attributes={{ ...attributes, 'data-selected': isSelected || undefined }}
    >
      {children}
    </inlineViews.field>
  );
}
