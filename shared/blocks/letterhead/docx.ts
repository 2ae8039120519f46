import { Paragraph } from 'docx';
import type { StyleName } from '../../format/profile.ts';
import { writeRule } from '../rule/docx.ts';
import { writeStamp } from '../stamp/docx.ts';
import { type BlockWriter, bookmarked, styled, writeLine } from '../text/docx.ts';
import { writeThinLine } from '../thin-line/docx.ts';
import { writeTwoColumns } from '../two-columns/docx.ts';
import { letterheadLayout } from './layout.ts';
import type { LetterheadNode } from './schema.ts';

/** Agency and number on the left, quốc hiệu, tiêu ngữ, place and date on the right, each with its rule. */
export const writeLetterhead: BlockWriter<LetterheadNode> = (node, look, place) => {
  const { left, right, stamps } = letterheadLayout(node, look);
  const agency = [
    ...left.superior.map((text) => line('superior', text)),
    ...left.agency.map((text) => line('agency', text)),
    writeRule(left.rule, left.width, look),
  ];
  const nation = [
    new Paragraph({ ...styled('nation'), children: bookmarked(node.id, [writeLine(right.nation)], place) }),
    line('motto', right.motto),
    writeRule(right.rule, right.width, look),
  ];
  return writeTwoColumns(
    [left.width, right.width],
    [
      [agency, nation],
      [[line('symbol', left.symbol)], [line('placeDate', right.placeDate)]],
      ...(stamps.length > 0
        ? [
            [
              stamps.flatMap((stamp) => [writeThinLine(gap), writeStamp(stamp, look)]).concat(writeThinLine(1)),
              [writeThinLine(1)],
            ] as const,
          ]
        : []),
    ],
  );
};

/** Points above each stamp. */
const gap = 6;

function line(style: StyleName, text: string): Paragraph {
  return new Paragraph({ ...styled(style), children: [writeLine(text)] });
}
