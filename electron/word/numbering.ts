import type { FormatProfile, StyleName } from '../../shared/format/profile.ts';
import { wordStyle } from '../../shared/format/word-styles.ts';
import { paragraphFormat } from '../../shared/wordml/paragraph.ts';
import { runFormat } from '../../shared/wordml/run.ts';
import { namespaces } from './package.ts';

/** The lists that Word numbers by itself, each by the id of the one of its kind that never begins anew. */
export const ownLists = { headings: 1, parts: 2, dashes: 3, pluses: 4, numbers: 5 } as const;
export type ListKind = keyof typeof ownLists;

/** The part that defines the lists: headings I. / 1. / 1.1., parts, dashes, pluses and numbers; then one that counts from 1 again for each of `again`, whose ids follow. */
export function numberingPart(profile: FormatProfile, again: readonly ListKind[]): string {
  const kinds = Object.keys(ownLists) as ListKind[];
  const levels = levelsOf(profile);
  const first = kinds.length + 1;
  return [
    `<w:numbering ${namespaces}>`,
    ...kinds.map((kind) => definition(ownLists[kind], levels[kind])),
    ...kinds.map((kind) => list(ownLists[kind], kind)),
    ...again.map((kind, at) => list(first + at, kind, levels[kind].length)),
    '</w:numbering>',
  ].join('');
}

interface Level {
  format: 'upperRoman' | 'decimal' | 'bullet';
  text: string;
  /** The style whose paragraphs are of this level by themselves. */
  style?: StyleName;
  firstLine: number;
}

function levelsOf({ styles, texts }: FormatProfile): Record<ListKind, readonly Level[]> {
  const { firstLine } = styles.body;
  return {
    headings: [
      { format: 'upperRoman', text: '%1.', style: 'heading1', firstLine },
      { format: 'decimal', text: '%2.', style: 'heading2', firstLine },
      { format: 'decimal', text: '%2.%3.', style: 'heading3', firstLine },
    ],
    parts: [{ format: 'upperRoman', text: `${texts.part} %1`, style: 'part', firstLine: 0 }],
    dashes: [{ format: 'bullet', text: '-', firstLine: styles.list.firstLine }],
    pluses: [{ format: 'bullet', text: '+', firstLine: styles.sublist.firstLine }],
    numbers: [{ format: 'decimal', text: '%1.', firstLine: styles.list.firstLine }],
  };
}

/** Word knows lists that were copied from file to file by `w:nsid`. */
function definition(id: number, levels: readonly Level[]): string {
  return [
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="50BA0C0${id}"/>`,
    `<w:multiLevelType w:val="${levels.length > 1 ? 'multilevel' : 'singleLevel'}"/>`,
    ...levels.map(levelXml),
    '</w:abstractNum>',
  ].join('');
}

/** “Phần I” stands above its title: not in capitals as the title is, and with nothing behind it but the paragraph's own line break. */
function levelXml({ format, text, style, firstLine }: Level, at: number): string {
  const isPart = style === 'part';
  return [
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>`,
    style ? `<w:pStyle w:val="${wordStyle(style)}"/>` : '',
    `<w:suff w:val="${isPart ? 'nothing' : 'space'}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>`,
    `<w:pPr>${paragraphFormat({ left: 0, firstLine })}</w:pPr>`,
    isPart ? runFormat({ upper: false }) : '',
    '</w:lvl>',
  ].join('');
}

function list(id: number, kind: ListKind, restarted = 0): string {
  const overrides = Array.from(
    { length: restarted },
    (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  );
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${ownLists[kind]}"/>${overrides.join('')}</w:num>`;
}
