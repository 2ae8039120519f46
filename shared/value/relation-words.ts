import type { Relation } from './relation.ts';

/** What a relation says, in one line: `Tổng = A + B`, `A : B × 100`, `kỳ trước + A − B`, `không lớn hơn A`. */
export function relationWords(own: string, relation: Relation, labelOf: (id: string) => string): string {
  switch (relation.kind) {
    case 'sum':
      return `${own} = ${relation.parts.map(labelOf).join(' + ')}`;
    case 'percent':
      return `${own} = ${labelOf(relation.part)} : ${labelOf(relation.whole)} × 100%`;
    case 'per100':
      return `${own} = ${labelOf(relation.part)} : ${labelOf(relation.whole)} × 100`;
    case 'roll':
      return [
        `${own} = ${own} kỳ trước`,
        ...relation.plus.map((id) => `+ ${labelOf(id)}`),
        ...relation.minus.map((id) => `− ${labelOf(id)}`),
      ].join(' ');
    case 'atmost':
      return `${own} ≤ ${labelOf(relation.limit)}`;
  }
}
