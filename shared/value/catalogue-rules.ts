import { AppError } from '../errors.ts';
import { searchKey } from '../text/unicode.ts';
import { buildCatalogue, type Catalogue, circleIn, type GroupRecord, type Indicator } from './indicator.ts';
import { namedIn, parseRelations } from './relation.ts';

/** The catalogue that the clerk's groups make; throws `input`, in the names that the clerk knows, for what cannot be. */
export function soundCatalogue(groups: readonly GroupRecord[]): Catalogue {
  const indicators = new Map<string, Indicator>();
  const groupIds = new Set<string>();
  for (const group of groups) {
    if (groupIds.has(group.id)) throw fault(`Nhóm “${group.label}” trùng mã “${group.id}” với nhóm khác.`);
    groupIds.add(group.id);
    const labels = new Set<string>();
    for (const record of group.indicators) {
      if (indicators.has(record.id))
        throw fault(`Mã “${record.id}” đã dùng cho “${indicators.get(record.id)?.label}”: hãy đặt mã khác.`, record.id);
      const label = searchKey(record.label);
      if (labels.has(label))
        throw fault(`Nhóm “${group.label}” đã có chỉ tiêu “${record.label}”: hãy đặt tên khác.`, record.id);
      labels.add(label);
      indicators.set(record.id, { ...record, group: group.id, relations: parseRelations(record.relations) });
    }
  }
  for (const indicator of indicators.values()) refuseRelations(indicator, indicators);
  const circle = circleIn(indicators);
  if (circle) {
    const names = circle.map((id) => `“${indicators.get(id)?.label ?? id}”`).join(' → ');
    throw fault(`Quan hệ đi vòng tròn: ${names}. Hãy bỏ một mắt xích.`, circle[0]);
  }
  return buildCatalogue(groups);
}

function refuseRelations(indicator: Indicator, all: ReadonlyMap<string, Indicator>): void {
  const { id, label, relations } = indicator;
  const named = namedIn(relations);
  const unknown = named.find((name) => !all.has(name));
  if (unknown)
    throw fault(`“${label}” nói đến chỉ tiêu “${unknown}” không có trong danh mục: hãy chọn chỉ tiêu khác.`, id);
  if (named.includes(id)) throw fault(`“${label}” không thể tính từ chính nó: hãy chọn chỉ tiêu khác.`, id);
  const isQuotient = relations.some(({ kind }) => kind === 'percent' || kind === 'per100');
  if (indicator.nature === 'derived' && !isQuotient)
    throw fault(`“${label}” là tỷ lệ nên phải chọn phần và toàn thể để tính.`, id);
  for (const relation of relations) {
    const terms = namedIn([relation]);
    const doubled = terms.find((name, place) => terms.indexOf(name) < place);
    if (doubled) throw fault(`“${label}” kể “${all.get(doubled)?.label}” hai lần trong một quan hệ: hãy bỏ một.`, id);
    if (relation.kind === 'roll' && indicator.nature !== 'stock')
      throw fault(`Chỉ số thời điểm mới cộng dồn từ kỳ trước được: “${label}” đang là số phát sinh trong kỳ.`, id);
  }
}

function fault(message: string, field?: string): AppError {
  return new AppError('input', message, field);
}
