import { numberedLevels } from '../../shared/blocks/heading/docx.ts';
import { singleLine } from '../../shared/format/lengths.ts';
import { type FormatProfile, type StyleName, styleNames } from '../../shared/format/profile.ts';
import { builtInName, wordStyle } from '../../shared/format/word-styles.ts';
import { type ParagraphFormat, paragraphFormat } from '../../shared/wordml/paragraph.ts';
import { runFormat } from '../../shared/wordml/run.ts';
import { drawnStyles } from './drawn-styles.ts';
import { ownLists } from './numbering.ts';
import { namespaces } from './package.ts';
import { styleTitles } from './style-titles.ts';

/** The part with the Word styles of a format: one for each of its components, so that a whole file is restyled in one place. */
export function stylesPart(profile: FormatProfile): string {
  return [
    `<w:styles ${namespaces}><w:docDefaults>`,
    `<w:rPrDefault>${defaultRun(profile)}</w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${paragraphFormat({ before: 0, after: 0, line: 1 })}</w:pPr></w:pPrDefault></w:docDefaults>`,
    wordsOwn,
    ...styleNames.map((name, at) => paragraphStyle(name, at, profile)),
    drawnStyles(profile),
    '</w:styles>',
  ].join('');
}

/** The font is named for every kind of letter, so that Word never falls back to one of its own. */
function defaultRun({ font, language, styles }: FormatProfile): string {
  const size = styles.body.size * 2;
  return [
    `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr>`,
  ].join('');
}

/** The styles that every other is based on; what else Word knows by itself stays out of sight until it is used. */
const wordsOwn = [
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>',
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>',
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
].join('');

/** What the Enter key gives after a paragraph of the style; itself where none is named. */
const following: Partial<Record<StyleName, StyleName>> = {
  typeName: 'subject',
  subject: 'body',
  salutationLabel: 'salutationItem',
  part: 'body',
  heading1: 'body',
  heading2: 'body',
  heading3: 'body',
  heading4: 'body',
  appendixNumber: 'appendixTitle',
  appendixTitle: 'body',
  appendixNote: 'body',
};

/** One of Word's own styles carries its Vietnamese title as a second name. */
function paragraphStyle(name: StyleName, at: number, profile: FormatProfile): string {
  const { bold, italic, upper, colour, size } = profile.styles[name];
  const own = builtInName(name);
  return [
    `<w:style w:type="paragraph"${own ? '' : ' w:customStyle="1"'} w:styleId="${wordStyle(name)}">`,
    own
      ? `<w:name w:val="${own}"/><w:aliases w:val="${styleTitles[name]}"/>`
      : `<w:name w:val="${styleTitles[name]}"/>`,
    `<w:basedOn w:val="Normal"/><w:next w:val="${wordStyle(following[name] ?? name)}"/>`,
    `<w:uiPriority w:val="${at + 1}"/><w:qFormat/>`,
    `<w:pPr>${paragraphFormat(lengthsOf(name, profile))}</w:pPr>`,
    runFormat({ bold: bold || undefined, italic: italic || undefined, upper: upper || undefined, colour, size }),
    '</w:style>',
  ].join('');
}

function lengthsOf(name: StyleName, profile: FormatProfile): ParagraphFormat {
  const { align, before, after, line, left, hanging, firstLine, keepWithNext } = profile.styles[name];
  const format = { align, before, after, line, left, hanging, firstLine, keepNext: keepWithNext, ...inOutline(name) };
  return { ...format, ...besides(name, profile) };
}

/** What Word's paragraphs bring along where the page has an element of its own for it: a rule across the text, room to sign; the rule below the note brings its own room. */
function besides(name: StyleName, profile: FormatProfile): ParagraphFormat {
  if (name === 'address') return { ruleAbove: { thickness: profile.rules.thickness, space: 2 } };
  if (name === 'signerName') return { before: signingRoom(profile) };
  return name === 'appendixNote' ? { after: 0 } : {};
}

/** Points between the title of the signer and the name. */
function signingRoom({ signatureSpace, styles }: FormatProfile): number {
  return signatureSpace * singleLine(styles.signerName.size);
}

/** The level of a heading in Word's outline, and the list that numbers it, where Word does. */
function inOutline(name: StyleName): ParagraphFormat {
  if (name === 'part') return { outline: 0, keepLines: true, list: { id: ownLists.parts, level: 0 } };
  if (!name.startsWith('heading')) return {};
  const outline = Number(name.slice('heading'.length)) - 1;
  const list = outline < numberedLevels ? { list: { id: ownLists.headings, level: outline } } : {};
  return { outline, keepLines: true, ...list };
}
