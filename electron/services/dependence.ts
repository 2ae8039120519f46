import { type Catalogue, derivations } from '../../shared/value/indicator.ts';
import { namedIn } from '../../shared/value/relation.ts';

/** The indicators and all that they are computed from. */
export function closure(indicators: readonly string[], catalogue: Catalogue): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    const indicator = catalogue.indicators.get(id);
    if (found.has(id) || !indicator) return;
    found.add(id);
    for (const name of namedIn(derivations(indicator))) visit(name);
  };
  for (const id of indicators) visit(id);
  return found;
}

/** The indicators and all that are computed from them, in the order of the catalogue. */
export function dependants(indicators: Iterable<string>, catalogue: Catalogue): string[] {
  const users = usersOf(catalogue);
  const touched = new Set<string>();
  const visit = (id: string): void => {
    if (touched.has(id)) return;
    touched.add(id);
    for (const user of users.get(id) ?? []) visit(user);
  };
  for (const id of indicators) visit(id);
  return [...catalogue.indicators.keys()].filter((id) => touched.has(id));
}

const remembered = new WeakMap<Catalogue, Map<string, string[]>>();

/** By indicator, those that are computed from it directly. */
function usersOf(catalogue: Catalogue): Map<string, string[]> {
  let users = remembered.get(catalogue);
  if (users) return users;
  users = new Map();
  for (const indicator of catalogue.indicators.values()) {
    for (const name of namedIn(derivations(indicator))) {
      const list = users.get(name);
      if (list) list.push(indicator.id);
      else users.set(name, [indicator.id]);
    }
  }
  remembered.set(catalogue, users);
  return users;
}
