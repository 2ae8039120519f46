import { Button, Checkbox, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../SessionContext.ts';
import type { TableRow } from './TableRows.tsx';

/** All indicators by group, to be ticked; a search without diacritics narrows them. */
export function TableChoices(props: { rows: readonly TableRow[]; change: (rows: readonly TableRow[]) => void }) {
  const { rows, change } = props;
  const { workspace, search } = useSession();
  const [query, setQuery] = useState('');
  const found = new Map(search.find(query).map(({ indicator }) => [indicator.id, indicator]));
  const isChosen = (id: string): boolean => rows.includes(id);
  const choose = (ids: readonly string[], heading?: string): void => {
    const fresh = ids.filter((id) => !isChosen(id));
    const named =
      heading === undefined ||
      rows.some((row) => typeof row !== 'string' && 'heading' in row && row.heading === heading);
    change([...rows, ...(named || fresh.length === 0 ? [] : [{ heading }]), ...fresh]);
  };

  return (
    <div className="table-pane">
      <Input
        size="small"
        placeholder="Tìm chỉ tiêu, không cần dấu"
        aria-label="Tìm chỉ tiêu"
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <div className="table-choices">
        {workspace.groups.map((group) => {
          const members = group.indicators.filter((id) => found.has(id));
          if (members.length === 0) return null;
          return (
            <section key={group.id} aria-label={group.label}>
              <h4>
                {group.label}
                <Button size="small" appearance="transparent" onClick={() => choose(members, group.label)}>
                  Chọn cả nhóm
                </Button>
              </h4>
              {members.map((id) => (
                <Checkbox
                  key={id}
                  label={found.get(id)?.label ?? id}
                  checked={isChosen(id)}
                  onChange={(_, { checked }) => {
                    if (checked) choose([id]);
                    else change(rows.filter((row) => row !== id));
                  }}
                />
              ))}
            </section>
          );
        })}
      </div>
    </div>
  );
}
