import type { WorkspaceInfo } from '../../../shared/api.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import type { IndicatorSearch } from '../../grid/search-indicators.ts';
import type { SheetLine } from '../../grid/sheet/sheet.ts';

/** The catalogue as lines of a sheet: group by group, without those that are folded or not searched for. */
export function sheetLines(
  { groups, indicators }: Pick<WorkspaceInfo, 'groups' | 'indicators'>,
  folded: ReadonlySet<string>,
  search: IndicatorSearch,
  query: string,
): SheetLine[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const wanted = query.trim() === '' ? undefined : new Set(search.find(query).map(({ indicator }) => indicator.id));
  return groups.flatMap((group): SheetLine[] => {
    const members = group.indicators.filter((id) => !wanted || wanted.has(id));
    if (members.length === 0) return [];
    const isFolded = folded.has(group.id) && !wanted;
    const head: SheetLine = {
      kind: 'group',
      id: group.id,
      label: group.label,
      folded: isFolded,
      count: members.length,
    };
    if (isFolded) return [head];
    return [head, ...members.map((id, place) => rowOf(byId.get(id), id, members.slice(0, place)))];
  });
}

function rowOf(indicator: Indicator | undefined, id: string, before: readonly string[]): SheetLine {
  const under = indicator?.short !== undefined && indicator.under !== undefined && before.includes(indicator.under);
  const label = (under ? indicator?.short : indicator?.label) ?? id;
  const part = label.startsWith('-');
  return {
    kind: 'row',
    id,
    label: part ? `– ${label.replace(/^-\s*/, '')}` : label,
    unit: indicator?.unit ?? '',
    part,
  };
}
