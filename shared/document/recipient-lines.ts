import type { RecipientsNode } from '../blocks/recipients/schema.ts';
import type { Look } from './look.ts';

/** The lines under “Nơi nhận:” with the punctuation of the format: `- Như trên;` where the report says “Kính gửi”, `- Bộ TT&TT (b/c);` … `- Lưu: VT, CNTT (02b).` */
export function recipientLines(
  node: Pick<RecipientsNode, 'items' | 'archive'>,
  { profile, context }: { profile: Look['profile']; context: Pick<Look['context'], 'addressed'> },
): string[] {
  const { archive: archiveLabel, asAbove, listBetween, listEnd } = profile.texts;
  const own = node.items.filter(({ name }) => !(context.addressed && same(bare(name), asAbove)));
  const items = [...(context.addressed ? [{ name: asAbove }] : []), ...own].map(
    ({ name, note }: { name: string; note?: string | undefined }) =>
      `- ${bare(name)}${note ? ` (${note})` : ''}${listBetween}`,
  );
  const { office, unit, copies } = node.archive;
  const archive = [office, unit].filter((part) => part !== undefined).map(bare);
  return [...items, `- ${archiveLabel}: ${archive.join(', ')}${copies ? ` (${copies})` : ''}${listEnd}`];
}

/** The mark of who wrote the report and how many copies were issued, such as `PL.(300)`; undefined where none is given. */
export function drafterMark(
  node: Pick<RecipientsNode, 'drafter'>,
  { profile }: Pick<Look, 'profile'>,
): string | undefined {
  if (!node.drafter) return undefined;
  const { symbol, copies } = node.drafter;
  return copies === undefined
    ? symbol
    : profile.texts.drafter.replace('{symbol}', symbol).replace('{copies}', String(copies));
}

function same(one: string, other: string): boolean {
  return one.normalize('NFC').toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi');
}

/** The name without dash and punctuation, which a clerk used to old files types by habit. */
function bare(name: string): string {
  return name
    .trim()
    .replace(/^[-–+]\s*/, '')
    .replace(/\s*[;.,]+$/, '');
}
