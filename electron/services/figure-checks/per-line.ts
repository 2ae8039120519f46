import type { Block } from '../../../shared/blocks/schemas.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import type { Cutoffs } from '../../../shared/period/span.ts';
import type { ProseLine } from '../../../shared/prose/line.ts';
import type { Catalogue } from '../../../shared/value/indicator.ts';
import type { Checked } from './checked.ts';

/** A reading of lines that is remembered as long as block, words, period, cut-offs and catalogue are the same: while one writes, one line changes. */
export function perLine<Result>(read: (line: ProseLine, checked: Checked) => Result) {
  const memory = new WeakMap<Block, Read<Result>>();
  return (line: ProseLine, checked: Checked): Result => {
    const { period, of } = checked;
    const { catalogue, facts } = of;
    const known = memory.get(line.block);
    if (
      known?.text === line.text &&
      known.period === period &&
      known.catalogue === catalogue &&
      known.cutoffs === facts.cutoffs
    )
      return known.result;
    const result = read(line, checked);
    memory.set(line.block, { text: line.text, period, catalogue, cutoffs: facts.cutoffs, result });
    return result;
  };
}

interface Read<Result> {
  text: string;
  period: PeriodKey;
  catalogue: Catalogue;
  cutoffs: Cutoffs;
  result: Result;
}
