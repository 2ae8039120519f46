import { Input } from '@fluentui/react-components';
import type { Conflict } from '../../../shared/api.ts';

/** What is shown: one group of those that are open (null: all of them), or those that are settled. */
export type Shown = { group: string | null } | 'settled';

/** The filter and the groups, each with how many it holds. */
export function ConflictRail(props: {
  open: readonly Conflict[];
  settled: number;
  shown: Shown;
  show: (shown: Shown) => void;
  typed: string;
  type: (typed: string) => void;
}) {
  const { open, settled, shown, show, typed, type } = props;
  const groups = [...Map.groupBy(open, ({ group }) => group.id)];
  const isShown = (group: string | null): boolean => shown !== 'settled' && shown.group === group;
  return (
    <div className="conflict-rail">
      <Input
        size="small"
        type="search"
        value={typed}
        placeholder="Tìm, không cần dấu"
        aria-label="Tìm trong các chỗ cần xem"
        onChange={(_, { value }) => type(value)}
      />
      <nav aria-label="Các phần của sổ">
        <RailButton
          label="Tất cả chỗ cần xem"
          count={open.length}
          pressed={isShown(null)}
          show={() => show({ group: null })}
        />
        {groups.map(([id, those]) => (
          <RailButton
            key={id}
            label={those[0]?.group.label ?? id}
            count={those.length}
            pressed={isShown(id)}
            show={() => show({ group: id })}
          />
        ))}
        <RailButton label="Đã chọn xong" count={settled} pressed={shown === 'settled'} show={() => show('settled')} />
      </nav>
    </div>
  );
}

function RailButton(props: { label: string; count: number; pressed: boolean; show: () => void }) {
  return (
    <button type="button" aria-pressed={props.pressed} onClick={props.show}>
      <span>{props.label}</span>
      <small>{props.count}</small>
    </button>
  );
}
