import type { Block } from '../../shared/blocks/schemas.ts';
import { figuresIn, figuresOf } from '../../shared/document/figures.ts';
import { type InlineNode, isLiving, isText, type TextNode } from '../../shared/document/inline.ts';
import type { PeriodKey } from '../../shared/period/key.ts';
import { isInUse } from '../../shared/value/in-use.ts';
import type { Catalogue } from '../../shared/value/indicator.ts';
import { figureMark, retiredCuts } from './retired-clauses.ts';

/** The blocks that a new report of the period begins with: rows of retired indicators are gone, and what sentences tell of them. */
export function withoutRetired(blocks: readonly Block[], catalogue: Catalogue, period: PeriodKey): Block[] {
  if (!catalogue.hasRetired) return [...blocks];
  const isGone = (id: string): boolean => {
    const indicator = catalogue.indicators.get(id);
    return indicator !== undefined && !isInUse(indicator, period);
  };
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'indicator-table') {
      const kept = block.rows.filter((row) => typeof row !== 'string' || !isGone(row));
      const rows = kept.filter((row, place) => typeof row === 'string' || typeof kept[place + 1] === 'string');
      return rows.length > 0 || block.rows.length === 0 ? [{ ...block, rows }] : [];
    }
    if (block.type !== 'paragraph' && block.type !== 'list') return [block];
    const figures = figuresOf(block);
    if (figures.every((figure) => !isGone(figure.indicator))) return [block];
    if (figures.every((figure) => isGone(figure.indicator))) return [];
    return [{ ...block, children: withoutClauses(block.children as readonly InlineNode[], isGone) } as Block];
  });
}

/** A line of text without the clauses that tell of nothing but what is gone. */
function withoutClauses(children: readonly InlineNode[], isGone: (id: string) => boolean): InlineNode[] {
  const letters = children.flatMap((node): { letter: string; node: InlineNode }[] =>
    isText(node)
      ? [...node.text].map((letter) => ({ letter, node }))
      : [{ letter: isLiving(node) ? figureMark : otherMark, node }],
  );
  const line = letters.map(({ letter }) => letter[0]).join('');
  const cuts = retiredCuts(line, (place) => {
    const node = letters[place]?.node;
    return node !== undefined && isLiving(node) && figuresIn(node).some(({ indicator }) => isGone(indicator));
  });
  const isCut = (place: number): boolean => cuts.some(({ from, to }) => from <= place && place < to);
  const isCapital = (place: number): boolean => cuts.some(({ to, capital }) => capital && to === place);
  const left: InlineNode[] = [];
  let source: InlineNode | undefined;
  letters.forEach(({ letter, node }, place) => {
    if (isCut(place)) return;
    const last = left.at(-1);
    const text = isCapital(place) ? letter.toLocaleUpperCase('vi') : letter;
    if (!isText(node)) left.push(node);
    // Pieces of one text, and of two that look alike, become one again.
    else if (last && isText(last) && (source === node || sameMarks(last, node)))
      left.splice(-1, 1, { ...last, text: last.text + text });
    else left.push({ ...node, text });
    source = node;
  });
  return apart(left);
}

const otherMark = '\uFFFD';

function sameMarks({ text: _, ...one }: TextNode, { text: __, ...other }: TextNode): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** With text before, between and after all chips, as the editor wants it. */
function apart(nodes: readonly InlineNode[]): InlineNode[] {
  return nodes.flatMap((node, place) => {
    if (isText(node)) return [node];
    const [before, after] = [nodes[place - 1], nodes[place + 1]];
    return [...(before && isText(before) ? [] : [{ text: '' }]), node, ...(after ? [] : [{ text: '' }])];
  });
}
