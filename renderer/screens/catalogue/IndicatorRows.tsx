import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { buildCatalogue, type GroupRecord, type IndicatorRecord } from '../../../shared/value/indicator.ts';
import { moved, withIndicator, withoutIndicator } from './catalogue-edits.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { RetireDialog } from './RetireDialog.tsx';
import type { CatalogueDesk } from './useCatalogue.ts';

/** The indicators of a group, put in order by dragging a row at its handle or by Alt and an arrow key; `shown` null: all of them. */
export function IndicatorRows(props: {
  group: GroupRecord;
  groups: readonly GroupRecord[];
  shown: ReadonlySet<string> | null;
  labelOf: (id: string) => string;
  desk: CatalogueDesk;
  edit: (indicator: IndicatorRecord) => void;
}) {
  const { group, groups, shown, labelOf, desk, edit } = props;
  const [order, setOrder] = useState<{ dragged: string; list: readonly IndicatorRecord[] } | null>(null);
  const [retiring, setRetiring] = useState<IndicatorRecord | null>(null);
  const focused = useRef<string | null>(null);
  const box = useRef<HTMLUListElement>(null);
  // A row that moves in the page loses the focus.
  useEffect(() => {
    if (focused.current === null) return;
    box.current?.querySelector<HTMLElement>(`[data-id="${focused.current}"] .recipient-handle`)?.focus();
    focused.current = null;
  });

  const { indicators: known } = buildCatalogue(groups);
  const list = order?.list ?? group.indicators;
  const put = (next: readonly IndicatorRecord[]): void => {
    if (next.some((one, place) => one !== group.indicators[place]))
      desk.change(
        { groups: groups.map((one) => (one.id === group.id ? { ...one, indicators: [...next] } : one)) },
        null,
      );
  };
  const move = (id: string, step: number): void => {
    const place = group.indicators.findIndex((one) => one.id === id);
    focused.current = id;
    put(moved(group.indicators, place, place + step));
  };
  const onKey = (event: KeyboardEvent, id: string): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  const dragOver = (id: string): void => {
    if (order === null || order.dragged === id) return;
    const place = (of: string) => order.list.findIndex((one) => one.id === of);
    setOrder({ ...order, list: moved(order.list, place(order.dragged), place(id)) });
  };
  const replace = (indicator: IndicatorRecord) => ({ groups: withIndicator(groups, group.id, indicator) });
  const bringBack = ({ retired: _, ...indicator }: IndicatorRecord): void =>
    desk.change(replace(indicator), `“${indicator.label}” được dùng lại.`);

  return (
    <>
      <ul className="entry-box" ref={box} aria-label={group.label}>
        {list
          .filter(({ id }) => shown?.has(id) ?? true)
          .map((indicator) => (
            <li
              key={indicator.id}
              className="entry"
              data-id={indicator.id}
              data-dragged={indicator.id === order?.dragged || undefined}
              data-retired={indicator.retired !== undefined || undefined}
              onKeyDown={(event) => onKey(event, indicator.id)}
              onDragOver={(event) => {
                if (order === null) return;
                event.preventDefault();
                dragOver(indicator.id);
              }}
              onDrop={(event) => {
                event.preventDefault();
                put(list);
              }}
            >
              <IndicatorRow
                indicator={indicator}
                labelOf={labelOf}
                isPart={known.get(indicator.id)?.under !== undefined}
                edit={() => edit(indicator)}
                more={[
                  { label: 'Đưa lên trên', run: () => move(indicator.id, -1) },
                  { label: 'Đưa xuống dưới', run: () => move(indicator.id, 1) },
                  indicator.retired === undefined
                    ? { label: 'Thôi dùng từ ngày…', run: () => setRetiring(indicator) }
                    : { label: 'Dùng lại', run: () => bringBack(indicator) },
                  {
                    label: 'Xóa chỉ tiêu',
                    run: () =>
                      desk.change({ groups: withoutIndicator(groups, indicator.id) }, `Đã xóa “${indicator.label}”.`),
                  },
                ]}
                {...(shown === null
                  ? {
                      handle: {
                        start: () => setOrder({ dragged: indicator.id, list: group.indicators }),
                        end: () => setOrder(null),
                      },
                    }
                  : {})}
              />
            </li>
          ))}
      </ul>
      {retiring ? (
        <RetireDialog
          indicator={retiring}
          retire={(from) => desk.save(replace({ ...retiring, retired: from }), `Đã cho thôi dùng “${retiring.label}”.`)}
          close={() => setRetiring(null)}
        />
      ) : null}
    </>
  );
}
