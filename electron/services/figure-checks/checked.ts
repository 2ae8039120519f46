import type { Finding, FindingValue, Severity } from '../../../shared/api.ts';
import type { Block } from '../../../shared/blocks/schemas.ts';
import type { FigureRuleId } from '../../../shared/checks/figure-rules.ts';
import type { Fix } from '../../../shared/checks/fix.ts';
import type { FigureRow, Look } from '../../../shared/document/look.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { periodName } from '../../../shared/period/words.ts';
import { sentencesOf } from '../../../shared/prose/clauses.ts';
import { type ProseLine, type Stretch, typedStretch } from '../../../shared/prose/line.ts';
import type { DecimalText } from '../../../shared/value/decimal.ts';
import type { Derivation } from '../../../shared/value/derive.ts';
import type { Measure } from '../../../shared/value/measures.ts';

/** What the checks of figures look at: a report, its look and its lines, and the figures of its workspace. */
export interface Checked {
  period: PeriodKey;
  blocks: readonly Block[];
  lines: readonly ProseLine[];
  look: Look;
  of: Derivation;
  /** The first block that shows an indicator. */
  shownIn: ReadonlyMap<string, string>;
  /** What the report of another period said when it was issued; the one issued last where there are several. */
  issued(period: PeriodKey): IssuedReport | undefined;
}

/** A report of another period that has been issued. */
export interface IssuedReport {
  /** Such as “báo cáo số 412/BC-STTTT”. */
  name: string;
  figures: ReadonlyMap<string, FigureRow>;
}

interface Told {
  rule: FigureRuleId;
  severity: Severity;
  message: string;
  indicators?: readonly string[];
  values?: readonly FindingValue[];
  fix?: Fix;
}

/** A finding about figures, placed at the first block that shows one of them. */
export function aboutFigures({ shownIn }: Checked, { indicators = [], ...told }: Told): Finding {
  const block = indicators.map((id) => shownIn.get(id)).find((id) => id !== undefined);
  return { ...told, area: 'figures', indicators, block: block ?? null };
}

/** A finding about a stretch of a line, with the sentence in which it stands. */
export function aboutWords(line: ProseLine, stretch: Stretch, { indicators = [], ...told }: Told): Finding {
  const sentence = sentencesOf(line.text).find(({ from, to }) => from <= stretch.from && stretch.from < to);
  const range = typedStretch(line, stretch);
  return {
    ...told,
    area: 'figures',
    indicators,
    block: line.block.id,
    sentence: (sentence ? line.text.slice(sentence.from, sentence.to) : line.text).trim(),
    ...(range ? { range } : {}),
  };
}

/** A figure for the card of a finding. */
export function findingValue(
  { of }: Pick<Checked, 'of'>,
  figure: { indicator: string; period: PeriodKey; value: DecimalText; measure?: Measure },
): FindingValue {
  return {
    measure: 'value',
    ...figure,
    label: of.catalogue.indicators.get(figure.indicator)?.label ?? figure.indicator,
    periodName: periodName(figure.period),
  };
}
