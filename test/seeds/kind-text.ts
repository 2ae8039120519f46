import { reportContext } from '../../electron/services/context.ts';
import { figureRow } from '../../electron/services/figure-rows.ts';
import { agencyAt, historyOf, kindBlocks, type Seeds } from '../../electron/services/seeds/seeds.ts';
import { tableLayout } from '../../shared/blocks/indicator-table/layout.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import type { InlineNode } from '../../shared/document/inline.ts';
import { inlineText } from '../../shared/document/inline-text.ts';
import { composeLook, type Look } from '../../shared/document/look.ts';
import { printedBlocks } from '../../shared/document/printed-blocks.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { defaultCutoffs, spanOf } from '../../shared/period/span.ts';
import { Derivation, type Facts } from '../../shared/value/derive.ts';

/** A new report of the kind and period as plain text, line by line, as paper would show it. */
export function kindText(seeds: Seeds, kind: string, period: string, facts: Facts): string {
  let count = 0;
  const skeleton = seeds.kinds.find((one) => one.id === kind);
  const blocks = printedBlocks(skeleton ? kindBlocks(skeleton, () => `block-${++count}`) : []);
  const day = spanOf(period, defaultCutoffs).to;
  const agency = agencyAt(historyOf(seeds.agencies, seeds.demo.agency), day);
  if (!agency) throw new Error('no agency');
  const context = reportContext(
    { period, date: null, number: null, signer: null },
    { agency, signers: seeds.signers, day },
  );
  const of = new Derivation(seeds.catalogue, facts);
  const rows = new Map([...seeds.catalogue.indicators.values()].map((one) => [one.id, figureRow(one, period, of)]));
  const indicator = (id: string) => seeds.catalogue.indicators.get(id);
  const look = composeLook({ profile: nd30, context, blocks, indicator, rows: new Map([[0, rows]]) });
  return `${blocks.flatMap((block) => linesOf(block, look)).join('\n')}\n`;
}

function linesOf(block: Block, look: Look): string[] {
  const number = look.numbers.get(block.id);
  switch (block.type) {
    case 'heading':
      return ['', `${number} ${textOf(block.children, look)}`];
    case 'list':
      return [`${number} ${textOf(block.children, look)}`];
    case 'title':
      return [block.name, textOf(block.children, look), ''];
    case 'paragraph':
      return [textOf(block.children, look)];
    case 'appendix':
      return ['', `${number}`, textOf(block.children, look)];
    case 'indicator-table': {
      const { caption, captions, lines } = tableLayout(block, look);
      const cells = lines.map((line) =>
        line.kind === 'heading'
          ? `  ${line.text}`
          : `  ${[line.place, line.label, line.unit, ...line.cells.map((cell) => cell.text)].join(' | ')}`,
      );
      return [`[${caption}] ${captions.join(' | ')}`, ...cells];
    }
    default:
      return [`[${block.type}]`];
  }
}

function textOf(children: readonly InlineNode[], look: Look): string {
  return inlineText(children, look);
}
