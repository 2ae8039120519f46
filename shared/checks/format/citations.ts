import type { Block } from '../../blocks/schemas.ts';
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
      citationsIn(block, printed, citation).flatMap(([, type = '', number = '', date]) => {
        const isFirst = !told.has(number);
        told.add(number);
        if (!isFirst || date !== undefined) return [];
        const message = `Lần đầu viện dẫn “${type} số ${number}” cần ghi cả ngày, cơ quan ban hành và trích yếu.`;
        return [{ severity: 'info', message, block: block.id }];
      }),
    );
  },
};

const memory = new WeakMap<Block, { printed: string; citation: string; found: readonly RegExpExecArray[] }>();

/** The citations of a line; looked for anew only where the line has changed. */
function citationsIn(block: Block, printed: string, citation: RegExp): readonly RegExpExecArray[] {
  const known = memory.get(block);
  if (known?.printed === printed && known.citation === citation.source) return known.found;
  const found = [...printed.matchAll(citation)];
  memory.set(block, { printed, citation: citation.source, found });
  return found;
}
