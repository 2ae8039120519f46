import type { KeyboardEvent } from 'react';
import type { Measure } from '../../shared/value/measures.ts';
import { startDrag } from '../editor/living/drag.ts';
import { useSession } from '../editor/SessionContext.ts';
import { apart } from './apart.ts';
import { leaveToText } from './cell-block.ts';
import { moveFocus } from './cell-moves.ts';
import { keyMeaning } from './grid-keys.ts';
import './figure-input.css';

/** A cell that is only read: a click or Enter tells where its figure comes from, the arrows move on. */
export function FigureCell(props: {
  indicator: string;
  measure: Measure;
  text: string;
  name?: string;
  /** The column that it stands in, where that is not the measure's own, such as the change since the previous period. */
  column?: string;
}) {
  const { indicator, measure, text, name, column = measure } = props;
  const session = useSession();
  const ask = (): void => session.asked.set({ indicator, offset: 0, measure });
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    event.stopPropagation();
    if (event.key === 'Enter') return;
    const meaning = keyMeaning(event.nativeEvent, 'rest');
    if (meaning?.kind === 'cancel') leaveToText(session, event.currentTarget);
    else if (meaning?.kind !== 'move' || !moveFocus(event.currentTarget, meaning)) return;
    event.preventDefault();
  };
  return (
    <button
      {...apart}
      type="button"
      className="figure-cell"
      tabIndex={-1}
      data-cell={indicator}
      data-column={column}
      aria-label={name}
      draggable={!session.isReadOnly && column === measure}
      onDragStart={(event) => startDrag(event, indicator, measure, text)}
      onClick={(event) => {
        event.stopPropagation();
        ask();
      }}
      onKeyDown={onKeyDown}
    >
      {text}
    </button>
  );
}
