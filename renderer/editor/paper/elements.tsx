import type { CSSProperties, JSX } from 'react';
import { ReactEditor, type RenderElementProps } from 'slate-react';
import type { FieldNode } from '../../../shared/blocks/field/schema.ts';
import type { Block } from '../../../shared/blocks/schemas.ts';
import { inlineViews, viewOf } from '../../../shared/blocks/views.ts';
import type { LivingNode } from '../../../shared/document/inline.ts';
import { useLive } from '../live.ts';
import { askAbout } from '../living/ask-about.ts';
import { isTextKind } from '../model/block-shapes.ts';
import { isEmptyBlock } from '../model/caret.ts';
import { usePageLook } from '../pages/usePageLook.ts';
import { usePageStarts } from '../pages/usePageStarts.ts';
import { useSession } from '../SessionContext.ts';
import type { ElementProps } from './element-props.ts';
import { useIsSelected } from './useIsSelected.ts';
import { VoidElement } from './VoidElement.tsx';

/** Draws a node of the document with the view of its kind; each draws again only when something that it shows has changed. */
export function renderElement({ element, attributes, children }: RenderElementProps): JSX.Element {
  if (element.type === 'figure' || element.type === 'phrase')
    return <LivingElement {...{ element, attributes }}>{children}</LivingElement>;
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
  const page = usePageLook(element.id);
  const [start] = usePageStarts(element.id);
  const hint = 'hint' in element ? element.hint : undefined;
  const shown = isEmptyBlock(element) ? (hint ?? ownHints[element.type]) : undefined;
  const hooks = {
    ...attributes,
    'data-block': element.id,
    'data-turned': page.isTurned || undefined,
    'data-page': start?.page,
    'data-empty': shown === undefined ? undefined : true,
    // A long hint is cut at the line's end.
    title: hint !== undefined && shown === hint ? hint : undefined,
    style: {
      ...(shown === undefined ? {} : { '--hint': JSON.stringify(shown) }),
      ...(start === undefined ? {} : { '--page-top': `${start.top}px` }),
    } as CSSProperties,
  };
  return (
    <View node={element} look={page.look} attributes={hooks}>
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

function LivingElement({ element, attributes, children }: ElementProps<LivingNode>) {
  const session = useSession();
  const { look, figures, editor } = session;
  const offset = element.offset ?? 0;
  const other =
    element.type === 'figure' && typeof element.compare?.to === 'object' ? element.compare.to.indicator : null;
  useLive(figures.rows, (rows) => rows.get(offset)?.get(element.indicator));
  useLive(figures.rows, (rows) => (other === null ? null : rows.get(offset)?.get(other)));
  useLive(look.liveContext, (context) => (element.type === 'phrase' ? context.wordings : null));
  const isSelected = useIsSelected();
  const hooks = {
    ...attributes,
    'data-selected': isSelected || undefined,
    title: look.indicator(element.indicator)?.label ?? 'Chỉ tiêu này không có trong danh mục',
    onClick: () => askAbout(session, element, ReactEditor.findPath(editor, element)),
  };
  return element.type === 'figure' ? (
    <inlineViews.figure node={element} look={look} attributes={hooks}>
      {children}
    </inlineViews.figure>
  ) : (
    <inlineViews.phrase node={element} look={look} attributes={hooks}>
      {children}
    </inlineViews.phrase>
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
