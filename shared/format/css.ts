import { bodyWidth } from './lengths.ts';
import { type FormatProfile, styleNames, type TextStyle } from './profile.ts';
import { turned } from './turned.ts';

/** The rules of a format as CSS: one class `report-<style>` per style, and the measures of the page; for editor and print alike. */
export function formatCss(profile: FormatProfile): string {
  const { page, rules, styles } = profile;
  const { top, bottom, left, right } = page.margin;
  return [
    `.report-paper { width: ${page.width}mm; min-height: ${page.height}mm; padding: ${top}mm ${right}mm ${bottom}mm ${left}mm; }`,
    `.report { font-family: ${fontFamily(profile)}; width: ${textWidthOf(profile)}; }`,
    `.report-turned { width: ${textWidthOf(turned(profile))}; }`,
    turnedOnPaper(profile),
    ...styleNames.map((name) => `.report-${name} { ${styleCss(styles[name])} }`),
    `.report-stamp { border: ${profile.stamps.thickness}pt solid; }`,
    `.report-above { top: ${page.header - top}mm; }`,
    `.report-address { border-top: ${rules.thickness}pt solid; }`,
    `.page-foot { bottom: ${page.header}mm; left: ${left}mm; right: ${right}mm; }`,
    `.report-rule { border-top: ${rules.thickness}pt solid; }`,
    `.report-subject::after { width: ${100 * rules.subject}%; border-top: ${rules.thickness}pt solid; }`,
    `.report-recipients { width: ${100 * profile.closingLeft}%; margin-right: ${-100 * profile.closingLeft}%; }`,
    `.report-signature { width: ${100 * (1 - profile.closingLeft)}%; margin-left: ${100 * profile.closingLeft}%; }`,
    `.report-signature-space { height: ${profile.signatureSpace * styles.authority.size * singleLine}pt; }`,
  ].join('\n');
}

/** The format's font, and what stands in for it where it is not there. */
export function fontFamily({ font }: Pick<FormatProfile, 'font'>): string {
  return `"${font}", "Liberation Serif", "Tinos", serif`;
}

/** On the upright paper of the editor a landscape page is shown as wide as the paper: smaller, with its own width to write in. */
function turnedOnPaper(profile: FormatProfile): string {
  const other = turned(profile);
  const scale = profile.page.width / other.page.width;
  const left = other.page.margin.left - profile.page.margin.left / scale;
  return `.report-paper [data-turned] { zoom: ${scale}; width: ${textWidthOf(other)}; margin-left: ${left}mm; }`;
}

/**
 * The paper that a printed report asks for. The pages themselves are boxes of their own: a browser's page header knows neither a first
 * page without number nor an appendix that counts anew. A landscape page lies sideways on its sheet, as a printer lays it.
 */
export function printCss({ page: { width, height } }: FormatProfile): string {
  return [
    `@page { size: ${width}mm ${height}mm; margin: 0; }`,
    // A hair lower than the paper, lest rounding opens an empty page behind it.
    `.print-sheet { width: ${width}mm; height: calc(${height}mm - 1px); }`,
    `.print-sheet > .sheet-turned { transform: translateY(${height}mm) rotate(-90deg); transform-origin: 0 0; }`,
  ].join('\n');
}

/** A line of Times New Roman as Word counts it, in multiples of the type size. */
const singleLine = 1.1499;

/** Measured on 1,911 lines: Chromium takes a line of text for a hair narrower than Word's layout does; with a column narrower by as much, all but 6 broke alike. */
const hair = '0.28pt';

function textWidthOf(profile: FormatProfile): string {
  return `calc(${bodyWidth(profile)}mm - ${hair})`;
}

/** Space before and after is padding, not margin, so that it can be measured with its block; see `before` in the profile. */
function styleCss(style: TextStyle): string {
  return [
    `font-size: ${style.size}pt`,
    `font-weight: ${style.bold ? 'bold' : 'normal'}`,
    `font-style: ${style.italic ? 'italic' : 'normal'}`,
    `text-transform: ${style.upper ? 'uppercase' : 'none'}`,
    ...(style.colour ? [`color: #${style.colour}`] : []),
    `text-align: ${style.align}`,
    `text-indent: ${style.firstLine - style.hanging}mm`,
    ...(style.left > 0 ? [`padding-left: ${style.left}mm`] : []),
    `padding-top: ${style.before}pt`,
    `padding-bottom: ${style.after}pt`,
    `line-height: ${Math.round(style.line * singleLine * 10_000) / 10_000}`,
    ...(style.keepWithNext ? ['break-after: avoid'] : []),
  ].join('; ');
}
