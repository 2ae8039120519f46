import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { headingList } from '../../shared/blocks/heading/docx.ts';
import { wordLists } from '../../shared/blocks/list/docx.ts';
import { partList } from '../../shared/blocks/part/docx.ts';
import { twipsOf } from '../../shared/format/lengths.ts';
import type { FormatProfile } from '../../shared/format/profile.ts';
import { wordStyle } from '../../shared/format/word-styles.ts';

type Level = INumberingOptions['config'][number]['levels'][number];

/** The lists of a report: headings I. / 1. / 1.1., and dashes, pluses and numbers that begin where a paragraph begins. */
export function wordNumbering({ styles, texts }: FormatProfile): INumberingOptions {
  const { firstLine } = styles.body;
  return {
    config: [
      {
        reference: headingList,
        levels: [
          level(0, LevelFormat.UPPER_ROMAN, '%1.', firstLine, wordStyle('heading1')),
          level(1, LevelFormat.DECIMAL, '%2.', firstLine, wordStyle('heading2')),
          level(2, LevelFormat.DECIMAL, '%2.%3.', firstLine, wordStyle('heading3')),
        ],
      },
      { reference: partList, levels: [partLevel(`${texts.part} %1`)] },
      { reference: wordLists.dash, levels: [level(0, LevelFormat.BULLET, '-', styles.list.firstLine)] },
      { reference: wordLists.plus, levels: [level(0, LevelFormat.BULLET, '+', styles.sublist.firstLine)] },
      { reference: wordLists.number, levels: [level(0, LevelFormat.DECIMAL, '%1.', styles.list.firstLine)] },
    ],
  };
}

/** “Phần I” above the title: not in capitals as the title is, and with nothing behind it but the paragraph's own line break. */
function partLevel(text: string): Level {
  return {
    level: 0,
    format: LevelFormat.UPPER_ROMAN,
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.NOTHING,
    style: { run: { allCaps: false }, paragraph: { indent: { left: 0, firstLine: 0 } }, style: wordStyle('part') },
  };
}

function level(
  place: number,
  format: NonNullable<Level['format']>,
  text: string,
  firstLine: number,
  style?: string,
): Level {
  return {
    level: place,
    format,
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent: { left: 0, firstLine: twipsOf(firstLine) } }, ...(style ? { style } : {}) },
  };
}
