import { type GroupRecord, groupSchema } from '../../../shared/value/indicator.ts';
import type { Database } from '../sqlite.ts';

/** The catalogue of indicators, in the same form as its file. */
export function catalogueTables(database: Database) {
  const groups = database.prepare<[], { id: string; label: string }>(
    'SELECT id, label FROM indicator_group ORDER BY position',
  );
  const indicators = database.prepare<[], { group_id: string; record: string }>(
    'SELECT group_id, record FROM indicator ORDER BY position',
  );
  const addGroup = database.prepare('INSERT INTO indicator_group (id, position, label) VALUES (?, ?, ?)');
  const addIndicator = database.prepare('INSERT INTO indicator (id, position, group_id, record) VALUES (?, ?, ?, ?)');
  return {
    groups(): GroupRecord[] {
      const members = Map.groupBy(indicators.all(), (row) => row.group_id);
      return groups.all().map((group) =>
        groupSchema.parse({
          ...group,
          indicators: (members.get(group.id) ?? []).map((row) => JSON.parse(row.record)),
        }),
      );
    },
    fill(records: readonly GroupRecord[]): void {
      let position = 0;
      records.forEach((group, place) => {
        addGroup.run(group.id, place, group.label);
        for (const indicator of group.indicators) {
          addIndicator.run(indicator.id, position, group.id, JSON.stringify(indicator));
          position += 1;
        }
      });
    },
  };
}
