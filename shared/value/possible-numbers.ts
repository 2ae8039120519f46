import { cleanText } from '../text/unicode.ts';
import { canonical, type DecimalText } from './decimal.ts';

const vietnamese = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const english = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/**
 * Every number that a text from elsewhere can mean, the Vietnamese reading first: none for what is no number, one where it is
 * plain (`1.234,5`, `1,234.5`), two where both ways of writing fit (`1.234`, `1.5`).
 */
export function possibleNumbers(text: string): DecimalText[] {
  const bare = cleanText(text)
    .trim()
    .replace(/^[-−–]\s*/, '-')
    .replace(/\s*%$/, '')
    .replace(/(?<=\d)[\s\u00A0](?=\d{3}(?!\d))/g, '');
  const readings = [
    ...(vietnamese.test(bare) ? [bare.replaceAll('.', '').replace(',', '.')] : []),
    ...(english.test(bare) ? [bare.replaceAll(',', '')] : []),
  ];
  const values = readings.map((reading) => canonical(reading.replace(/^(-?)0+(?=\d)/, '$1')));
  return [...new Set(values.filter((value) => value !== undefined))];
}
