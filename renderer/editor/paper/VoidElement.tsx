import type { MouseEvent } from 'react';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { ViewSlots } from '../../../shared/blocks/view.ts';
import { viewOf } from '../../../shared/blocks/views.ts';
import { TableCell } from '../../grid/TableCell.tsx';
import { useLive } from '../live.ts';
import { PageMarks } from '../pages/PageMarks.tsx';
import { usePageLook } from '../pages/usePageLook.ts';
import { useSession } from '../SessionContext.ts';
import type { BlockDialog } from '../session.ts';
import { ColumnEdge } from './ColumnEdge.tsx';
import type { ElementProps } from './element-props.ts';
import { useIsSelected } from './useIsSelected.ts';

/** A block that is one piece: a click on it opens what can be changed about it; the cells of a table are typed into where they stand. */
export function VoidElement({ element, attributes, children }: ElementProps<Block>) {
  const { look, dialog, figures, isReadOnly } = useSession();
  useLive(look.liveContext);
  useLive(figures.rows, (rows) => (element.type === 'indicator-table' ? rows : null));
  const isSelected = useIsSelected();
  const page = usePageLook(element.id);
  const View = viewOf(element);
  const opens = isReadOnly ? undefined : dialogOf(element);
  const isTable = element.type === 'indicator-table';
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    if (opens) dialog.set(opens);
  };
  const hooks = {
    ...attributes,
    'data-block': element.id,
    'data-turned': page.isTurned || undefined,
    'data-selected': isSelected || undefined,
    ...(opens && !isTable ? { 'data-opens': true, title: titles[opens.kind], onClick: open } : {}),
  };
  return (
    <View node={element} look={page.look} attributes={hooks} slots={slots}>
      {isTable && opens ? (
        <button type="button" className="table-settings" contentEditable={false} tabIndex={-1} onClick={open}>
          Sửa bảng…
        </button>
      ) : null}
      <PageMarks block={element.id} />
      {children}
    </View>
  );
}

const slots: ViewSlots = { cell: (props) => <TableCell {...props} />, edge: (props) => <ColumnEdge {...props} /> };

const titles = {
  details: 'Bấm để sửa người ký và ngày',
  letterhead: 'Bấm để sửa ngày, ký hiệu, độ mật, độ khẩn',
  recipients: 'Bấm để sửa nơi nhận',
  table: 'Bấm để sửa bảng',
} as const;

/** The dialog in which a block is changed, where there is one. */
export function dialogOf(block: Block): BlockDialog | undefined {
  switch (block.type) {
    case 'letterhead':
      return { kind: 'letterhead', block: block.id };
    case 'signature':
      return { kind: 'details' };
    case 'recipients':
      return { kind: 'recipients', block: block.id };
    case 'indicator-table':
      return { kind: 'table', block: block.id };
    default:
      return undefined;
  }
}
