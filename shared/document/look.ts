import type { Block } from '../blocks/schemas.ts';
import type { FormatProfile } from '../format/profile.ts';
import type { PeriodKey } from '../period/key.ts';
import type { DecimalText } from '../value/decimal.ts';
import type { Indicator } from '../value/indicator.ts';
import type { ReportContext } from './context.ts';
import { contextWith } from './context-with.ts';
import { numberBlocks } from './numbering.ts';
import { type RunPlace, runsOf } from './runs.ts';

/** The measures of one indicator in one period, as decimal text or null where not known. */
export interface FigureRow {
  indicator: string;
  value: DecimalText | null;
  previous: DecimalText | null;
  sameLastYear: DecimalText | null;
  yearToDate: DecimalText | null;
  plan: DecimalText | null;
  /** The year to date of a year before; left out by rows that nobody compares with it. */
  yearToDateLastYear?: DecimalText | null;
  /** To which period `previous` belongs. */
  previousPeriod?: PeriodKey | null;
}

/** All that a block's view and its Word writer may know beyond the block itself. */
export interface Look {
  profile: FormatProfile;
  context: ReportContext;
  /** Printed numbers of headings, list items and appendices by block id. */
  numbers: ReadonlyMap<string, string>;
  /** Where addressees and căn cứ stand among their like, by block id. */
  runs: ReadonlyMap<string, RunPlace>;
  indicator(
    id: string,
  ): Pick<Indicator, 'id' | 'label' | 'short' | 'under' | 'unit' | 'decimals' | 'group'> | undefined;
  /** The figures of the report's period (`offset` 0) or of one so many periods away. */
  figures(indicator: string, offset: number): FigureRow | undefined;
}

/** Composes the look of a report from plain data; `rows` holds the figures by period offset. */
export function composeLook(parts: {
  profile: FormatProfile;
  context: ReportContext;
  blocks: readonly Block[];
  indicator: Look['indicator'];
  rows: ReadonlyMap<number, ReadonlyMap<string, FigureRow>>;
}): Look {
  const { profile, context, blocks, indicator, rows } = parts;
  return {
    profile,
    context: contextWith(blocks, context),
    indicator,
    numbers: numberBlocks(blocks, profile.texts),
    runs: runsOf(blocks),
    figures: (id, offset) => rows.get(offset)?.get(id),
  };
}
