import type { Block } from '../../shared/blocks/schemas.ts';
import { figuresOf } from '../../shared/document/figures.ts';
import type { IndicatorGroup } from '../../shared/value/indicator.ts';
import { derivations, type Indicator } from '../../shared/value/indicator.ts';
import { namedIn } from '../../shared/value/relation.ts';

/** The indicators of the part of the report in which the caret stands, and the id of the block that heads it (null: the whole report). */
export interface SectionIndicators {
  heading: string | null;
  indicators: readonly string[];
}

/**
 * What is told between the surrounding headings, first in the narrowest section that tells any figure, at last in the whole
 * report; with the figures from which others are computed, which are the ones to enter. In the order of the catalogue.
 */
export function sectionIndicators(
  blocks: readonly Block[],
  place: number,
  groups: readonly IndicatorGroup[],
  indicators: ReadonlyMap<string, Indicator>,
): SectionIndicators {
  for (const { start, end, heading } of sectionsAround(blocks, place)) {
    const named = namedBetween(blocks, start, end);
    if (named.size > 0) {
      const wanted = withSources(named, indicators);
      return { heading, indicators: groups.flatMap((group) => group.indicators.filter((id) => wanted.has(id))) };
    }
  }
  return { heading: null, indicators: [] };
}

interface Section {
  start: number;
  end: number;
  heading: string | null;
}

/** The sections that hold the block, the narrowest first, the whole report last. */
function sectionsAround(blocks: readonly Block[], place: number): Section[] {
  const sections: Section[] = [];
  let inner = levelsBelow;
  for (let at = Math.min(place, blocks.length - 1); at >= 0; at -= 1) {
    const level = levelOf(blocks[at]);
    if (level === undefined || level >= inner) continue;
    const after = blocks.findIndex((block, next) => next > at && (levelOf(block) ?? levelsBelow) <= level);
    sections.push({ start: at, end: after < 0 ? blocks.length : after, heading: blocks[at]?.id ?? null });
    inner = level;
  }
  return [...sections, { start: 0, end: blocks.length, heading: null }];
}

const levelsBelow = 99;

function levelOf(block: Block | undefined): number | undefined {
  if (block?.type === 'heading') return block.level;
  return block?.type === 'appendix' ? 0 : undefined;
}

function namedBetween(blocks: readonly Block[], start: number, end: number): Set<string> {
  return new Set(blocks.slice(start, end).flatMap((block) => figuresOf(block).map((figure) => figure.indicator)));
}

/** The named ones and, as far down as it goes, what they are computed from. */
function withSources(named: ReadonlySet<string>, indicators: ReadonlyMap<string, Indicator>): Set<string> {
  const all = new Set<string>();
  const add = (id: string): void => {
    const indicator = indicators.get(id);
    if (all.has(id) || !indicator) return;
    all.add(id);
    for (const source of namedIn(derivations(indicator))) add(source);
  };
  for (const id of named) add(id);
  return all;
}
