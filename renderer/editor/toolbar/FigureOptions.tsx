import { useEffect, useRef } from 'react';
import { formatFigure } from '../../../shared/value/format.ts';
import type { FoundIndicator } from '../../grid/search-indicators.ts';
import { useSession } from '../SessionContext.ts';
import './figure-options.css';

/** A list of figures to choose from, each with what it is now; the focus stays where the words are typed. */
export function FigureOptions(props: {
  id: string;
  found: readonly FoundIndicator[];
  active: number;
  choose: (indicator: string) => void;
}) {
  const { id, found, active, choose } = props;
  const { figures } = useSession();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  if (found.length === 0) return <p className="figure-options-none">Không có chỉ tiêu nào như vậy.</p>;
  return (
    <div className="figure-options" id={id} role="listbox" aria-label="Chỉ tiêu" ref={list}>
      {found.map(({ indicator, group }, place) => {
        const value = figures.row(indicator.id)?.value;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field in which the words are typed
          // biome-ignore lint/a11y/useFocusableInteractive: pointed to by aria-activedescendant
          <div
            key={indicator.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(indicator.id)}
          >
            <span className="figure-options-label">{indicator.label}</span>
            <span className="figure-options-value">
              {value == null ? 'chưa có' : formatFigure(value, indicator, 'cell')}
            </span>
            <span className="figure-options-group">
              {group} · {indicator.unit}
            </span>
          </div>
        );
      })}
    </div>
  );
}
