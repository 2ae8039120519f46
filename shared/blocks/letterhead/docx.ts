import { run } from '../../wordml/run.ts';
import { writeRule } from '../rule/docx.ts';
import { writeStamp } from '../stamp/docx.ts';
import { type BlockWriter, bookmarked, styled } from '../text/docx.ts';
import { writeThinLine } from '../thin-line/docx.ts';
import { writeTwoColumns } from '../two-columns/docx.ts';
import { letterheadLayout } from './layout.ts';
import type { LetterheadNode } from './schema.ts';

/** Agency and number on the left, quốc hiệu, tiêu ngữ, place and date on the right, each with its rule. */
export const writeLetterhead: BlockWriter<LetterheadNode> = (node, look, place) => {
  const { left, right, stamps } = letterheadLayout(node, look);
  const agency = [
    ...left.superior.map((text) => styled('superior', run(text))),
    ...left.agency.map((text) => styled('agency', run(text))),
    writeRule(left.rule, left.width),
  ];
  const nation = [
    styled('nation', bookmarked(node.id, run(right.nation), place)),
    styled('motto', run(right.motto)),
    writeRule(right.rule, right.width),
  ];
  const framed = stamps.map((stamp) => writeThinLine(gap) + writeStamp(stamp, look));
  return writeTwoColumns(
    [left.width, right.width],
    [
      [agency.join(''), nation.join('')],
      [styled('symbol', run(left.symbol)), styled('placeDate', run(right.placeDate))],
      ...(framed.length > 0 ? [[framed.join('') + writeThinLine(), ''] as const] : []),
    ],
  );
};

/** Points above each stamp. */
const gap = 6;
