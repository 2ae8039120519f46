import type { PeriodKey } from '../../../shared/period/key.ts';
import { type DecimalText, round } from '../../../shared/value/decimal.ts';
import { Derivation } from '../../../shared/value/derive.ts';
import { formatDecimal } from '../../../shared/value/format.ts';
import { derivations, type Indicator } from '../../../shared/value/indicator.ts';
import type { Draft } from './draft.ts';

/** Looks at all figures of a file together: what stands in it twice, what the workspace has already, and what it computes by itself. */
export function settle(cells: readonly Draft[], of: Derivation): void {
  settleDoubles(cells);
  settleComputed(cells, of);
  for (const cell of cells) {
    if (!cell.indicator) continue;
    cell.old = oldOf(cell, cell.indicator, of);
    if (cell.state === 'set' && cell.old === cell.value) cell.state = 'same';
  }
}

function oldOf({ target }: Draft, { id }: Indicator, of: Derivation): DecimalText | null {
  return ('period' in target ? of.facts.entered(id, target.period) : of.facts.plan(id, target.year)) ?? null;
}

/** One figure is set once; of two that differ the clerk says which. */
function settleDoubles(cells: readonly Draft[]): void {
  const first = new Map<string, Draft>();
  for (const cell of cells) {
    if (cell.state !== 'set' || !cell.indicator) continue;
    const key = `${cell.indicator.id} ${JSON.stringify(cell.target)}`;
    const other = first.get(key);
    if (!other) first.set(key, cell);
    else if (cell.chosen && !other.chosen) {
      leave(other, `Lấy số ở dòng ${cell.line}.`);
      first.set(key, cell);
    } else if (other.value === cell.value) leave(cell, `Đã có ở dòng ${other.line}.`);
    else if (other.chosen) leave(cell, `Lấy số ở dòng ${other.line}.`);
    else {
      cell.state = 'doubt';
      cell.note = `Dòng ${other.line} cũng là chỉ tiêu này, với số ${formatDecimal(other.value ?? '0')}.`;
      cell.options = cell.value === null ? [] : [{ value: cell.value, label: `lấy ${formatDecimal(cell.value)}` }];
    }
  }
}

function leave(cell: Draft, note: string): void {
  cell.state = 'left';
  cell.note = note;
}

/** Totals and quotients that the file gives too are not typed in; where they differ from what the parts give, the clerk is asked. */
function settleComputed(cells: readonly Draft[], of: Derivation): void {
  const incoming = new Map<PeriodKey, Map<string, DecimalText>>();
  for (const { state, indicator, target, value } of cells) {
    if (state !== 'set' || !indicator || value === null || !('period' in target)) continue;
    const values = incoming.get(target.period) ?? new Map<string, DecimalText>();
    incoming.set(target.period, values.set(indicator.id, value));
  }
  const after = new Derivation(of.catalogue, {
    ...of.facts,
    periods: [...new Set([...of.facts.periods, ...incoming.keys()])],
    entered: (id, period) => incoming.get(period)?.get(id) ?? of.facts.entered(id, period),
  });
  for (const cell of cells) {
    const { state, indicator, target, value, chosen } = cell;
    if (state !== 'set' || chosen || !indicator || value === null || !('period' in target)) continue;
    if (derivations(indicator).length === 0 || of.facts.entered(indicator.id, target.period) === value) continue;
    const computed = after.derived(indicator.id, target.period)?.value;
    if (computed === undefined) continue;
    if (round(value, indicator.decimals) === round(computed, indicator.decimals)) {
      if (of.facts.entered(indicator.id, target.period) !== undefined) continue;
      cell.state = 'computed';
      cell.note = 'Sổ tự tính ra đúng số này.';
    } else {
      cell.state = 'doubt';
      cell.note = `Tệp ghi ${formatDecimal(value)}, các số liên quan tính ra ${formatDecimal(computed)}.`;
      cell.options = [{ value, label: `lấy ${formatDecimal(value)} của tệp` }];
    }
  }
}
