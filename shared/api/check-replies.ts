import type { FigureRuleId } from '../checks/figure-rules.ts';
import type { Fix } from '../checks/fix.ts';
import type { PeriodKey } from '../period/key.ts';
import type { DecimalText } from '../value/decimal.ts';
import type { Measure } from '../value/measures.ts';

export type Severity = 'error' | 'question' | 'info';

/** Something found in a report; `block` and `indicators` tell where. */
export interface Finding {
  rule: string;
  area: 'figures' | 'format';
  severity: Severity;
  message: string;
  block: string | null;
  indicators: readonly string[];
  /** Where the format says so, such as “Phụ lục I, mục II, khoản 9”. */
  article?: string;
  /** What puts it right beyond doubt, where there is such a thing. */
  fix?: Fix;
  /** Where in the block's typed line it stands, a figure or field counting as one letter. */
  range?: { from: number; to: number };
  /** The sentence as printed, where it is about one. */
  sentence?: string;
  /** The figures that do not agree, each with a passport. */
  values?: readonly FindingValue[];
}

/** A figure that a finding is about. */
export interface FindingValue {
  indicator: string;
  label: string;
  period: PeriodKey;
  periodName: string;
  measure: Measure;
  value: DecimalText;
}

/** A finding as it is told: with its mark, and with who has looked at it and left it as it is. */
export interface ToldFinding extends Finding {
  /** Names what was found in this report; another as soon as the values or the words are others. */
  mark: string;
  kept: KeptFinding | null;
}

/** Why the clerk left something as it is. */
export interface KeptFinding {
  reason: string;
  who: string | null;
  /** ISO 8601 in UTC. */
  at: string;
}

/** How a workspace wants its reports checked. */
export interface CheckSettings {
  /** Tells too what is practice but not in the format, such as the level `1.1.`. */
  strict: boolean;
  /** The rules about figures that are switched off. */
  off: readonly FigureRuleId[];
}
