import type { CellState, ImportRow, TakenChoices } from '../../../shared/api/figure-import.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import { periodName } from '../../../shared/period/words.ts';
import type { Derivation } from '../../../shared/value/derive.ts';
import { isInUse } from '../../../shared/value/in-use.ts';
import type { Catalogue, Indicator } from '../../../shared/value/indicator.ts';
import type { SheetRow, Step } from '../sheets/sheet.ts';
import type { Draft, Setting } from './draft.ts';
import type { IndicatorIndex, Match } from './indicator-index.ts';
import { isBlank, judge } from './judge.ts';
import type { Layout } from './layout.ts';
import { codedPeriod, periodIn } from './period-words.ts';
import { settle } from './settle.ts';
import { factorBetween, unitInHeading } from './units.ts';

export interface Interpretation {
  rows: ImportRow[];
  counts: Record<CellState, number> & { unknown: number; guessed: number };
  settings: Setting[];
}

const rowsPerStep = 2000;

/** Takes the rows of a sheet for figures of the catalogue's indicators, changing nothing. */
export async function interpret(parts: {
  layout: Layout;
  index: IndicatorIndex;
  catalogue: Catalogue;
  of: Derivation;
  choices: TakenChoices;
  step: Step;
}): Promise<Interpretation> {
  const { layout, index, catalogue, of, choices, step } = parts;
  const at = (as: string) => layout.columns.find((column) => column.role.as === as)?.at;
  const places = { label: at('label'), id: at('id'), unit: at('unit'), period: at('period') };
  const figureColumns = layout.columns.flatMap((column) =>
    column.role.as === 'value' || column.role.as === 'plan'
      ? [{ at: column.at, role: column.role, unit: unitInHeading(column.heading) }]
      : [],
  );
  const drafts: { row: SheetRow; text: string; match: Match; cells: Draft[] }[] = [];
  let above: string[] = [];
  let before: string[] = [];
  for (const [place, row] of layout.body.entries()) {
    if (place % rowsPerStep === rowsPerStep - 1) await step(place / layout.body.length);
    const textAt = (column: number | undefined) => (column === undefined ? '' : (row.cells[column]?.text ?? '').trim());
    const unit = textAt(places.unit);
    const text =
      textAt(places.label) ||
      textAt(places.id) ||
      (row.cells.find((cell) => cell && cell.number === undefined)?.text ?? '').trim();
    const cells = figureColumns.filter(
      (column) => row.cells[column.at] && !isBlank(row.cells[column.at] as SheetRow['cells'][number]),
    );
    const said = choices.rows[String(row.line)];
    const found =
      said === undefined ? matchOf(index, { id: textAt(places.id), text, unit, above, before }) : chosenMatch(said);
    if (found.indicator !== null) before = [found.indicator, ...before].slice(0, 30);
    else above = [text, ...above].slice(0, 4);
    if (cells.length === 0 || isNumbering(row)) continue;
    const indicator = found.indicator === null ? undefined : catalogue.indicators.get(found.indicator);
    const ownPeriod = textAt(places.period);
    drafts.push({
      row,
      text,
      match: found,
      cells: cells.map((column) => {
        const cell = row.cells[column.at] as SheetRow['cells'][number];
        const period =
          column.role.as === 'value' ? (column.role.period ?? rowPeriod(ownPeriod, layout.period)) : layout.period;
        const target = column.role.as === 'plan' ? { year: column.role.year } : { period: period ?? layout.period };
        const draft = draftOf({
          cell,
          line: row.line,
          at: column.at,
          indicator,
          target,
          unit: unit || column.unit || unitOfAll(layout.unit, indicator),
          choices,
        });
        return period === undefined
          ? { ...draft, state: 'doubt', note: `“${ownPeriod}” không phải là kỳ báo cáo.` }
          : draft;
      }),
    });
  }
  for (const { match, cells } of drafts)
    if (match.indicator !== null && !match.certain) for (const cell of cells) guessed(cell);
  settle(
    drafts.filter(({ match }) => match.certain).flatMap(({ cells }) => cells),
    of,
  );
  return summed(drafts, choices.leaveDoubts);
}

function matchOf(
  index: IndicatorIndex,
  row: { id: string; text: string; unit: string; above: string[]; before: string[] },
): Match {
  const byId = row.id === '' ? null : index.ofId(row.id);
  if (byId !== null) return { indicator: byId, certain: true, candidates: [byId] };
  const inText = index.ofId(row.text);
  if (inText !== null) return { indicator: inText, certain: true, candidates: [inText] };
  return index.find(row.text, row);
}

function chosenMatch(indicator: string | null): Match {
  return { indicator, certain: true, candidates: indicator === null ? [] : [indicator] };
}

function isNumbering(row: SheetRow): boolean {
  return row.cells.filter(Boolean).every(({ text }) => /^(\(\d{1,2}\)|[A-Z])$/.test(text.trim()));
}

/** The period of a row in the form of the reporting systems: its own; undefined where it cannot be read. */
function rowPeriod(text: string, period: PeriodKey): PeriodKey | undefined {
  if (text === '') return period;
  return codedPeriod(text) ?? periodIn(text, Number(period.slice(0, 4)));
}

function draftOf(parts: {
  cell: SheetRow['cells'][number];
  line: number;
  at: number;
  indicator: Indicator | undefined;
  target: Setting['target'];
  unit: string;
  choices: TakenChoices;
}): Draft {
  const { cell, line, at, indicator, target, unit, choices } = parts;
  const period = 'period' in target ? target.period : null;
  const draft: Draft = {
    line,
    at,
    text: cell.text,
    indicator,
    target,
    period,
    state: 'left',
    value: null,
    old: null,
    note: null,
    options: [],
    chosen: false,
  };
  if (!indicator) return { ...draft, note: 'Chưa biết là chỉ tiêu nào.' };
  const said = choices.cells[`${line}:${at}`];
  if (said === null) return { ...draft, note: 'Bạn đã bỏ qua.' };
  if (said !== undefined) {
    if (said.startsWith('-') && !indicator.signed)
      return { ...draft, state: 'doubt', note: `“${indicator.label}” không thể âm.` };
    return { ...draft, state: 'set', value: said, chosen: true };
  }
  if (period !== null && !isInUse(indicator, period))
    return { ...draft, note: `Chỉ tiêu đã thôi dùng ở ${periodName(period)}.` };
  const { value, sure, note, options } = judge(cell, indicator, unit);
  return { ...draft, state: sure ? 'set' : 'doubt', value, note, options };
}

/** The unit of the whole sheet, where the indicator is counted in such units at all: “triệu đồng” says nothing of mailboxes. */
function unitOfAll(unit: string, indicator: Indicator | undefined): string {
  return indicator && unit !== '' && factorBetween(unit, indicator.unit) !== undefined ? unit : '';
}

function guessed(cell: Draft): void {
  cell.state = 'left';
  cell.note = 'Chờ xác nhận chỉ tiêu của dòng.';
}

function summed(
  drafts: { row: SheetRow; text: string; match: Match; cells: Draft[] }[],
  leaveDoubts: boolean,
): Interpretation {
  const counts = { set: 0, same: 0, computed: 0, doubt: 0, left: 0, unknown: 0, guessed: 0 };
  const settings: Setting[] = [];
  const rows = drafts.map(({ row, text, match, cells }): ImportRow => {
    const isGuess = match.indicator !== null && !match.certain;
    if (match.indicator === null) counts.unknown += 1;
    else if (isGuess && leaveDoubts) counts.left += cells.length;
    else if (isGuess) counts.guessed += 1;
    else
      for (const cell of cells) {
        if (leaveDoubts && cell.state === 'doubt') cell.state = 'left';
        counts[cell.state] += 1;
        if (cell.state === 'set' && cell.value !== null && cell.indicator)
          settings.push({ indicator: cell.indicator.id, target: cell.target, value: cell.value, line: row.line });
      }
    return {
      line: row.line,
      text,
      indicator: match.indicator,
      certain: match.certain,
      candidates: match.candidates,
      cells: cells.map(({ at, text: shown, state, value, old, period, note, options }) => ({
        at,
        text: shown,
        state,
        value,
        old,
        period,
        note,
        options,
      })),
    };
  });
  return { rows, counts, settings };
}
