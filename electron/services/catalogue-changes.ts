import { shortDate } from '../../shared/period/date.ts';
import type { IndicatorRecord } from '../../shared/value/indicator.ts';
import { parseRelations } from '../../shared/value/relation.ts';
import { relationWords } from '../../shared/value/relation-words.ts';

/** What would be different about an indicator, each in words; `isUsed` says that figures of it are there, which keep their digits. */
export function indicatorChanges(
  before: IndicatorRecord,
  after: IndicatorRecord,
  { labelOf, isUsed }: { labelOf: (id: string) => string; isUsed: boolean },
): string[] {
  const from = (what: string, was: string, is: string): string[] =>
    was === is ? [] : [`${what}: ${was === '' ? 'chưa có' : was} → ${is === '' ? 'bỏ' : is}`];
  const relations = ({ id, relations: text }: IndicatorRecord): string =>
    parseRelations(text)
      .map((relation) => relationWords(labelOf(id), relation, labelOf))
      .join('; ');
  const isRead = before.unit !== after.unit || before.nature !== after.nature;
  return [
    ...from('tên', before.label, after.label),
    ...from('tên ngắn', before.short ?? '', after.short ?? ''),
    ...from('đơn vị', before.unit, after.unit),
    ...from('loại', natures[before.nature], natures[after.nature]),
    ...from('số chữ số thập phân', String(before.decimals), String(after.decimals)),
    ...from('cách tính', relations(before), relations(after)),
    ...from('tên gọi khác', before.synonyms.join(', '), after.synonyms.join(', ')),
    ...from('số âm', before.signed ? 'được' : 'không', after.signed ? 'được' : 'không'),
    ...from('thôi dùng từ', dayOf(before), dayOf(after)),
    ...(isRead && isUsed ? ['số đã nhập giữ nguyên con số: hãy kiểm tra lại'] : []),
  ];
}

function dayOf({ retired }: IndicatorRecord): string {
  return retired === undefined ? '' : shortDate(retired);
}

const natures: Readonly<Record<IndicatorRecord['nature'], string>> = {
  flow: 'phát sinh trong kỳ',
  stock: 'thời điểm cuối kỳ',
  derived: 'tỷ lệ',
};
