import type { EntryDifference, HowDifferent, Some } from '../../../shared/api.ts';
import type { Workspace } from '../workspace.ts';
import { some } from './some.ts';

/** What of the directory was otherwise. */
export function differentDirectory({ store: then }: Workspace, { store: now }: Workspace): Some<EntryDifference> {
  const nameOf = agencyNames(then, now);
  return some([
    ...differing('Cơ quan', then.directory.agencies(), now.directory.agencies(), ({ name }) => name),
    ...differing('Người ký', then.directory.signers(), now.directory.signers(), ({ name }) => name),
    ...differing('Nơi nhận của', then.directory.recipients(), now.directory.recipients(), ({ agency }) =>
      nameOf(agency),
    ),
    ...differing('Nhóm nơi nhận', then.directory.groups(), now.directory.groups(), ({ name }) => name),
  ]);
}

/** What of the catalogue was otherwise. */
export function differentCatalogue({ store: then }: Workspace, { store: now }: Workspace): Some<EntryDifference> {
  const [groupsThen, groupsNow] = [then.catalogue.groups(), now.catalogue.groups()];
  const bare = (groups: typeof groupsThen) => groups.map(({ id, label }) => ({ id, label }));
  const members = (groups: typeof groupsThen) =>
    groups.flatMap(({ id, indicators }) => indicators.map((indicator) => ({ ...indicator, group: id })));
  return some([
    ...differing('Nhóm chỉ tiêu', bare(groupsThen), bare(groupsNow), ({ label }) => label),
    ...differing('Chỉ tiêu', members(groupsThen), members(groupsNow), ({ label }) => label),
  ]);
}

function agencyNames(then: Workspace['store'], now: Workspace['store']): (id: string) => string {
  const names = new Map([...then.directory.agencies(), ...now.directory.agencies()].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

function differing<Entry extends { id: string }>(
  kind: string,
  then: readonly Entry[],
  now: readonly Entry[],
  nameOf: (entry: Entry) => string,
): EntryDifference[] {
  const [former, present] = [byId(then), byId(now)];
  const tell = (how: HowDifferent) => (entry: Entry) => ({ kind, name: nameOf(entry), how });
  const isOther = (entry: Entry) =>
    former.has(entry.id) && JSON.stringify(former.get(entry.id)) !== JSON.stringify(entry);
  return [
    ...now.filter(isOther).map(tell('changed')),
    ...now.filter(({ id }) => !former.has(id)).map(tell('new')),
    ...then.filter(({ id }) => !present.has(id)).map(tell('gone')),
  ];
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
