import { Editor, Node, Range, Text } from 'slate';
import type { FigureRow } from '../../../shared/document/look.ts';
import { searchKey } from '../../../shared/text/unicode.ts';
import { type DecimalText, round } from '../../../shared/value/decimal.ts';
import type { Indicator } from '../../../shared/value/indicator.ts';
import { type Measure, measures } from '../../../shared/value/measures.ts';
import { parseNumber } from '../../../shared/value/parse.ts';
import { isTextKind } from '../model/block-shapes.ts';
import { blockAt } from '../model/caret.ts';
import type { ReportEditor } from '../model/slate-types.ts';

/** A number in the text that was typed, not bound, where the caret stands. */
export interface TypedNumber {
  text: string;
  value: DecimalText;
  isPercent: boolean;
  range: Range;
  /** What stands behind it in its sentence, and the whole clause; both as search keys. */
  after: string;
  clause: string;
}

/** A known value of the report that a typed number equals. */
export interface KnownEqual {
  indicator: Indicator;
  measure: Measure;
}

const numberForm = /(?<![\p{L}\d.,/–-])(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)%?(?![\p{L}\d/]|[.,]\d)/gu;
/** Numbers that count nothing: dates, periods, numbers of documents and articles. */
const notCounted = /(?:tháng|năm|quý|ngày|số|khoản|điều|điểm|lúc|giai đoạn)\s*$/iu;

/** The number at the caret, where it counts something. */
export function typedNumberAt(editor: ReportEditor): TypedNumber | undefined {
  const { selection } = editor;
  if (!selection || !isTextKind(blockAt(editor)?.[0].type ?? '')) return undefined;
  const [start, end] = Range.edges(selection);
  const node = Node.has(editor, start.path) ? Node.get(editor, start.path) : undefined;
  if (!Text.isText(node) || start.path.length !== 2 || start.path.join() !== end.path.join()) return undefined;
  for (const match of node.text.matchAll(numberForm)) {
    const [text] = match;
    const [from, to] = [match.index, match.index + text.length];
    if (end.offset < from || start.offset > to || notCounted.test(node.text.slice(0, from))) continue;
    const parsed = parseNumber(text, 'vi');
    if (!parsed.ok) continue;
    const { path } = start;
    return {
      text,
      value: parsed.value,
      isPercent: text.endsWith('%'),
      range: { anchor: { path, offset: from }, focus: { path, offset: to } },
      after: searchKey(node.text.slice(to, to + 60)),
      clause: clauseAround(Editor.string(editor, path.slice(0, 1)), node.text.slice(Math.max(0, from - 20), to)),
    };
  }
  return undefined;
}

/** The known values that the number equals and that its words speak of, the likeliest first. */
export function knownEquals(
  number: TypedNumber,
  rows: ReadonlyMap<string, FigureRow>,
  indicators: readonly Indicator[],
): KnownEqual[] {
  return indicators
    .flatMap((indicator) => {
      const row = rows.get(indicator.id);
      if (!row || (indicator.unit === '%') !== number.isPercent) return [];
      const liking = likingOf(indicator, number);
      if (liking === 0) return [];
      const measure = measures.find((one) => isSame(row[one], number.value, indicator));
      return measure ? [{ indicator, measure, liking: liking - measures.indexOf(measure) * 0.1 }] : [];
    })
    .sort((one, other) => other.liking - one.liking)
    .slice(0, 3);
}

function isSame(known: DecimalText | null, typed: DecimalText, { decimals }: Indicator): boolean {
  return known !== null && (known === typed || round(known, decimals) === typed);
}

/** How well the words around the number fit the indicator; 0 where nothing speaks for it. */
function likingOf(indicator: Indicator, { after, clause, value }: TypedNumber): number {
  const unit = searchKey(indicator.unit);
  const hasUnit = after.startsWith(unit) || indicator.unit === '%';
  const named = Math.max(...[indicator.label, ...indicator.synonyms].map((name) => shareOf(searchKey(name), clause)));
  if (named >= 0.5) return named * 2 + (hasUnit ? 1 : 0);
  return hasUnit && value.length > 1 ? 1 + named : 0;
}

/** Which share of a name's words the clause says. */
function shareOf(name: string, clause: string): number {
  const words = name.split(' ').filter((word) => word.length > 1);
  return words.length === 0 ? 0 : words.filter((word) => clause.includes(word)).length / words.length;
}

function clauseAround(line: string, place: string): string {
  const at = Math.max(0, line.indexOf(place)) + place.length - 1;
  const from = Math.max(...['; ', '. ', ': '].map((end) => line.lastIndexOf(end, at))) + 1;
  const ends = ['; ', '. '].map((end) => line.indexOf(end, at)).filter((end) => end >= 0);
  return searchKey(line.slice(from, Math.min(line.length, ...ends)));
}
