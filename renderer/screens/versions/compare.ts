import type { Difference } from '../../../shared/document/compare-blocks.ts';

/** “Khác bản hiện nay: 2 đoạn viết khác, 1 đoạn nay không còn, 3 đoạn thêm sau.” */
export function differenceWords(difference: Difference): string {
  const parts = differenceCounts({
    changed: difference.changed.size,
    gone: difference.gone.size,
    added: difference.added,
  });
  return parts === '' ? 'Chữ giống hệt bản hiện nay.' : `Khác bản hiện nay: ${parts}.`;
}

/** “2 đoạn viết khác, 1 đoạn nay không còn”; empty where nothing differs. */
export function differenceCounts({ changed, gone, added }: { changed: number; gone: number; added: number }): string {
  return [
    changed > 0 ? `${changed} đoạn viết khác` : '',
    gone > 0 ? `${gone} đoạn nay không còn` : '',
    added > 0 ? `${added} đoạn thêm sau` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
