import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { GroupRecord } from '../../../shared/value/indicator.ts';

/** Chooses the group that is shown. */
export function GroupRail(props: {
  groups: readonly GroupRecord[];
  chosen: string | null;
  choose: (id: string) => void;
  add: () => void;
}) {
  const { groups, chosen, choose, add } = props;
  return (
    <nav className="catalogue-rail" aria-label="Nhóm chỉ tiêu">
      <h2>Nhóm chỉ tiêu</h2>
      <ul>
        {groups.map((group) => (
          <li key={group.id}>
            <button type="button" aria-pressed={group.id === chosen} onClick={() => choose(group.id)}>
              <span>{group.label}</span>
              <small>{group.indicators.length}</small>
            </button>
          </li>
        ))}
      </ul>
      <Button appearance="subtle" icon={<AddRegular />} onClick={add}>
        Thêm nhóm
      </Button>
    </nav>
  );
}
