import { type GroupRecord, groupSchema, type IndicatorRecord } from '../../../shared/value/indicator.ts';
import type { Database } from '../sqlite.ts';
import { entriesTable } from './entries.ts';

/** The catalogue of indicators, in the same form as its file. */
export function catalogueTables(database: Database) {
  const groups = entriesTable<Pick<GroupRecord, 'id' | 'label'>>(database, {
    table: 'indicator_group',
    columns: ['label'],
    toRow: (group) => group,
    fromRow: ({ id, label }) => ({ id, label: String(label) }),
  });
  const indicators = entriesTable<Placed>(database, {
    table: 'indicator',
    columns: ['group_id', 'record'],
    toRow: ({ id, group, record }) => ({ id, group_id: group, record: JSON.stringify(record) }),
    fromRow: ({ id, group_id, record }) => ({
      id,
      group: String(group_id),
      record: JSON.parse(String(record)) as IndicatorRecord,
    }),
  });
  const revision = database.prepare("SELECT value FROM setting WHERE key = 'catalogueRevision'").pluck();
  const advance = database.prepare("UPDATE setting SET value = value + 1 WHERE key = 'catalogueRevision'");
  const replace = (records: readonly GroupRecord[], at: string | null): void => {
    groups.replace(
      records.map(({ id, label }) => ({ id, label })),
      at,
    );
    indicators.replace(
      records.map((group) => group.indicators.map((record) => ({ id: record.id, group: group.id, record }))),
      at,
    );
  };
  return {
    groups(): GroupRecord[] {
      const members = Map.groupBy(indicators.all(), ({ group }) => group);
      return groups.all().map((group) =>
        groupSchema.parse({
          ...group,
          indicators: (members.get(group.id) ?? []).map(({ record }) => record),
        }),
      );
    },
    /** Counts the savings. */
    revision: (): number => Number(revision.get()),
    /** Makes the catalogue be as given, under its next revision; only what differs is written, with the time of the change. */
    replace(records: readonly GroupRecord[], at: string): void {
      replace(records, at);
      advance.run();
    },
    /** The catalogue that a new workspace starts with. */
    fill: (records: readonly GroupRecord[]): void => replace(records, null),
  };
}

interface Placed {
  id: string;
  group: string;
  record: IndicatorRecord;
}
