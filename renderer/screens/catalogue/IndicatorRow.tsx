import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { shortDate } from '../../../shared/period/date.ts';
import type { IndicatorRecord, Nature } from '../../../shared/value/indicator.ts';
import { parseRelations } from '../../../shared/value/relation.ts';
import { relationWords } from '../../../shared/value/relation-words.ts';

const natureWords: Readonly<Record<Nature, string>> = {
  flow: 'phát sinh trong kỳ',
  stock: 'thời điểm cuối kỳ',
  derived: 'tỷ lệ',
};

/** One indicator: what it is, how it is computed, and what can be done with it. `handle` is left out where the order cannot be changed. */
export function IndicatorRow(props: {
  indicator: IndicatorRecord;
  labelOf: (id: string) => string;
  /** Stands under its total. */
  isPart: boolean;
  edit: () => void;
  more: readonly { label: string; run: () => void }[];
  handle?: { start: () => void; end: () => void };
}) {
  const { indicator, labelOf, isPart, edit, more, handle } = props;
  const { label, unit, nature, retired } = indicator;
  const relations = parseRelations(indicator.relations).map((relation) => relationWords('', relation, labelOf).trim());
  return (
    <>
      {handle ? (
        <button
          type="button"
          className="recipient-handle"
          draggable
          aria-label={`Đổi chỗ “${label}”: kéo, hoặc Alt và mũi tên lên, xuống`}
          title="Kéo để đổi chỗ (Alt+↑, Alt+↓)"
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', label);
            const whole = event.currentTarget.parentElement;
            if (whole) event.dataTransfer.setDragImage(whole, 10, 16);
            handle.start();
          }}
          onDragEnd={handle.end}
        >
          <ReOrderDotsVerticalRegular />
        </button>
      ) : null}
      <div className="entry-what" data-part={isPart || undefined}>
        <span className="indicator-name">
          {label}
          {retired === undefined ? null : (
            <span className="indicator-retired">{`thôi dùng từ ${shortDate(retired)}`}</span>
          )}
        </span>
        <small>{[unit, natureWords[nature]].join(' · ')}</small>
        {relations.length === 0 ? null : <small className="indicator-relation">{relations.join('; ')}</small>}
      </div>
      <div className="entry-tools">
        <Button appearance="subtle" aria-label={`Sửa ${label}`} onClick={edit}>
          Sửa…
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={`Việc khác với ${label}`} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {more.map(({ label: words, run }) => (
                <MenuItem key={words} onClick={run}>
                  {words}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </>
  );
}
