import { escaped } from './text.ts';

/** How a stretch of text differs from its surroundings; sizes in points, colours as six hexadecimal digits. */
export interface RunFormat {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  upper?: boolean | undefined;
  underline?: boolean | undefined;
  colour?: string | undefined;
  size?: number | undefined;
}

/** A stretch of text of one format, its line ends as line breaks and its tabs as tabs. */
export function run(text: string, format?: RunFormat): string {
  if (text === '') return '';
  return `<w:r>${format ? runFormat(format) : ''}${runText(text)}</w:r>`;
}

/** The element `w:rPr`, its children in the order of the standard. */
export function runFormat({ bold, italic, upper, underline, colour, size }: RunFormat): string {
  const inside = [
    toggled('b', bold),
    toggled('bCs', bold),
    toggled('i', italic),
    toggled('iCs', italic),
    toggled('caps', upper),
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    underline ? '<w:u w:val="single"/>' : '',
  ].join('');
  return inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`;
}

function toggled(name: string, on: boolean | undefined): string {
  if (on === undefined) return '';
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

function runText(text: string): string {
  const safe = escaped(text);
  if (!/[\n\t]/.test(safe)) return `<w:t xml:space="preserve">${safe}</w:t>`;
  return safe.replace(/[^\n\t]+|[\n\t]/g, (part) => {
    if (part === '\n') return '<w:br/>';
    return part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${part}</w:t>`;
  });
}
