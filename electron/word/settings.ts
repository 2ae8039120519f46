import type { FormatProfile } from '../../shared/format/profile.ts';
import { namespaces } from './package.ts';

/** The part that tells Word how to read the file: as one of Word 2013 and later, in Vietnamese, nothing hyphenated. */
export function settingsPart({ language }: FormatProfile): string {
  return [
    `<w:settings ${namespaces}>`,
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:autoHyphenation w:val="0"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    `<w:compat>${Object.entries(compatibility).map(setting).join('')}</w:compat>`,
    `<w:themeFontLang w:val="${language}" w:eastAsia="${language}"/>`,
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
    '</w:settings>',
  ].join('');
}

/** What Word itself writes into a new file; without the first, it opens one in a mode of 2007. */
const compatibility = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
};

function setting([name, value]: [string, number]): string {
  return `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;
}
