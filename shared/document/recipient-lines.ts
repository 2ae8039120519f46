import type { RecipientsNode } from '../blocks/recipients/schema.ts';

/** The lines under “Nơi nhận:” with the punctuation of the format: `- Bộ TT&TT (b/c);` … `- Lưu: VT, CNTT.` */
export function recipientLines(node: Pick<RecipientsNode, 'items' | 'archive'>, archiveLabel: string): string[] {
  const items = node.items.map(({ name, note }) => `- ${bare(name)}${note ? ` (${note})` : ''};`);
  const archive = [node.archive.office, node.archive.unit]
    .filter((part) => part !== undefined)
    .map(bare)
    .join(', ');
  return [...items, `- ${archiveLabel}: ${archive}.`];
}

/** The name without dash and punctuation, which a clerk used to old files types by habit. */
function bare(name: string): string {
  return name
    .trim()
    .replace(/^[-–+]\s*/, '')
    .replace(/\s*[;.,]+$/, '');
}
