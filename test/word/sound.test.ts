import { describe, expect, it } from 'vitest';
import { writeWord } from '../../electron/word/write.ts';
import type { Example } from '../../shared/blocks/example.ts';
import { examples } from '../../shared/blocks/examples.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { exampleLook } from '../blocks/example-look.ts';
import { octoberReport } from './october-report.ts';
import { faultsOf } from './sound.ts';

async function faults(blocks: readonly Block[], context?: Example<Block>['context']): Promise<string[]> {
  return faultsOf(await writeWord({ blocks, look: exampleLook(blocks, context), title: 'Kiểm' }));
}

const cases = Object.entries(examples).flatMap(([kind, own]) =>
  own.map((example: Example<Block>) => [`${kind}-${example.name}`, example] as const),
);

describe('nothing makes Word offer a repair', () => {
  it('of a whole report with an appendix', async () => {
    expect(await faults(octoberReport())).toEqual([]);
  });

  it('of an empty one, or of one that holds nothing but tables or a break', async () => {
    const table = examples['indicator-table'][0]?.node;
    const letterhead = examples.letterhead[0]?.node;
    const sign = examples.signature[0]?.node;
    expect(await faults([])).toEqual([]);
    expect(await faults(table ? [table, { ...table, id: 'table-again' }] : [])).toEqual([]);
    expect(await faults(letterhead && sign && table ? [letterhead, table, sign] : [])).toEqual([]);
    expect(await faults([{ type: 'page-break', id: 'break-1', children: [{ text: '' }] }])).toEqual([]);
  });

  it.each(cases)('of %s', async (_, { node, before = [], context }) => {
    expect(await faults([...before, node], context)).toEqual([]);
  });

  it('of stamps and an address on the first page, followed by appendices', async () => {
    const appendices = ['a', 'b'].map(
      (name): Block => ({ type: 'appendix', id: `appendix-${name}`, children: [{ text: 'Biểu' }] }),
    );
    const letterhead: Block = {
      type: 'letterhead',
      id: 'letterhead-all',
      secrecy: 'MẬT',
      urgency: 'HỎA TỐC',
      circulation: 'LƯU HÀNH NỘI BỘ',
      address: 'Số 1 đường A',
      children: [{ text: '' }],
    };
    expect(await faults([letterhead, ...appendices])).toEqual([]);
  });
});
