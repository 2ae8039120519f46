import { romanNumber } from '../../format/numerals.ts';
import { type FormatRule, printedLine } from './rule.ts';

/** Appendices are numbered in Roman where there are several, and the body speaks of each. */
export const appendixRules: readonly FormatRule[] = [
  {
    id: 'appendix-number',
    find({ blocks, look }) {
      const appendices = blocks.filter((block) => block.type === 'appendix');
      return appendices.flatMap(({ id }, place) => {
        const word = look.profile.texts.appendix;
        const wanted = appendices.length > 1 ? `${word} ${romanNumber(place + 1)}` : word;
        const number = look.numbers.get(id);
        if (number === undefined || number === wanted) return [];
        return [
          { severity: 'error', message: `Phụ lục này phải ghi là “${wanted}”, không phải “${number}”.`, block: id },
        ];
      });
    },
  },
  {
    id: 'appendix-mention',
    find({ blocks, look, lines }) {
      const appendices = blocks.filter((block) => block.type === 'appendix');
      if (appendices.length === 0) return [];
      const body = lines.slice(
        0,
        lines.findIndex(({ block }) => block.type === 'appendix'),
      );
      const named = namedAppendices(body.map(({ printed }) => printed).join('\n'));
      return appendices.flatMap((block, place) => {
        if (named === 'all' || named.has(romanNumber(place + 1)) || (appendices.length === 1 && named.size > 0))
          return [];
        const title = printedLine(block.children, look);
        const message = `Nội dung báo cáo chưa nhắc đến ${look.numbers.get(block.id) ?? 'phụ lục'}${title ? ` (${title})` : ''}.`;
        return [{ severity: 'question', message, block: block.id }];
      });
    },
  },
];

/** The Roman numbers that follow the word “phụ lục”; `all` where it stands without any, which may mean each of them. */
function namedAppendices(text: string): Set<string> | 'all' {
  const numbers = new Set<string>();
  for (const [, list = ''] of text.matchAll(/phụ lục(?:\s+số)?((?:[\s,;]|và|đến|[IVXLC]+(?!\p{L})|\d+)*)/giu)) {
    const found = list.match(/[IVXLC]+|\d+/g) ?? [];
    if (found.length === 0 || /đến/.test(list)) return 'all';
    for (const one of found) numbers.add(/\d/.test(one) ? romanNumber(Number(one)) : one);
  }
  return numbers;
}
