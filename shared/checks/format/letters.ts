import { editsOf, type FormatRule, type Found, textFix } from './rule.ts';

/** Letters are precomposed Unicode, and not those of the old fonts. */
export const letters: readonly FormatRule[] = [
  {
    id: 'composed',
    find: (subject) =>
      subject.lines.flatMap(({ block, typed }): Found[] => {
        const edits = [
          ...editsOf(typed, /\p{L}\p{M}+/gu, (was) => was.normalize('NFC')),
          ...editsOf(typed, /[\u200B\uFEFF\u2060]+/g, ''),
        ].filter(({ was, text }) => was !== text);
        if (edits.length === 0) return [];
        const message = `Có ${edits.length} chữ chưa ở dạng Unicode dựng sẵn: in ra hoặc tìm kiếm có thể sai.`;
        return [{ severity: 'question', message, block: block.id, fix: textFix(block, 'Chuyển về dựng sẵn', edits) }];
      }),
  },
  {
    id: 'symbol-font',
    find: (subject) =>
      subject.lines.flatMap(({ block, typed }): Found[] => {
        const edits = editsOf(typed, /\p{Co}+[ \t]?/gu, '');
        if (edits.length === 0) return [];
        const message = `Có ${edits.length} ký hiệu riêng của một phông chữ (như Wingdings): máy khác in ra ô vuông.`;
        return [{ severity: 'question', message, block: block.id, fix: textFix(block, 'Bỏ ký hiệu', edits) }];
      }),
  },
  {
    id: 'legacy-font',
    find: (subject) =>
      subject.lines.flatMap(({ block, typed }): Found[] => {
        const name = legacyName(typed);
        if (name === undefined) return [];
        const message = `Đoạn này có vẻ gõ bằng phông cũ ${name}, đọc sẽ sai chữ: hãy dán lại từ bản gốc hoặc gõ lại.`;
        return [{ severity: 'error', message, block: block.id }];
      }),
  },
];

/** Letters that only Vietnamese in Unicode has. */
const vietnamese = /[\u1EA0-\u1EF9ăđơưĂĐƠƯ]/u;
/** In TCVN3 fonts letters hide behind signs that no word of any language holds. */
const tcvn3 = /(?<=\p{L}|[µ¶·¸¹])[µ¶·¸¹¨»¼½¾Æ©ÇË®ÎÏÑÖ×ØÜÞßª«¬­](?=\p{L}|[\s.,;:]|$)|[©®ª«¬¨](?=\p{L})/gu;
/** In VNI fonts a mark follows each letter that has one, as a letter of its own. */
const vni =
  /[aeouyAEOUY][øùûõïåäëØÙÛÕÏÅÄË]|[oO][âàáåãäÂÀÁÅÃÄ]|[aA][âàáåãäêèéúüëÂÀÁÅÃÄÊÈÉÚÜË]|[eE][âàáåãäÂÀÁÅÃÄ]|(?<=\p{L})ö[øùûõïn]?|ñ(?=[aeiouyöô])/gu;

function legacyName(text: string): string | undefined {
  if (vietnamese.test(text)) return undefined;
  if ((text.match(tcvn3) ?? []).length >= 3) return 'TCVN3 (ABC)';
  return (text.match(vni) ?? []).length >= 3 ? 'VNI' : undefined;
}
