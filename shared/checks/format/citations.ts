import { escaped } from './escaped.ts';
import type { FormatRule, Found } from './rule.ts';

/** The first time a document is cited, its date stands behind its number; later its type and number are enough. */
export const citationFirst: FormatRule = {
  id: 'citation-first',
  find({ lines, look }) {
    const types = look.profile.demands.capitals.numbered.map(escaped).join('|');
    const citation = new RegExp(
      `(?<!\\p{L})(${types}) số (\\d+(?:/\\d{4})?/[\\p{L}\\d&-]+)(?= *(\\(?ngày |, ngày )?)`,
      'giu',
    );
    const told = new Set<string>();
    return lines.flatMap(({ block, printed }): Found[] =>
      [...printed.matchAll(citation)].flatMap(([, type = '', number = '', date]) => {
        const isFirst = !told.has(number);
        told.add(number);
        if (!isFirst || date !== undefined) return [];
        const message = `Lần đầu viện dẫn “${type} số ${number}” cần ghi cả ngày, cơ quan ban hành và trích yếu.`;
        return [{ severity: 'info', message, block: block.id }];
      }),
    );
  },
};
